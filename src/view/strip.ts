import type { Comparison, Side } from '../engine/model.ts'
import type { Layout, Passage, Row, RowId, RowKind } from './model.ts'

/** A row in the overview strip. `top` and `height` are shares, 0–1, of the whole, by words. */
export interface StripBlock {
  readonly row: RowId
  /** `plain` for what is simply read: one-sided text across two speeches. */
  readonly kind: RowKind | 'plain'
  readonly top: number
  readonly height: number
}

/** The whole comparison as a strip: blocks in the order of the rows, touching, from 0 to 1. */
export function stripOf(comparison: Comparison, layout: Layout): readonly StripBlock[] {
  const weights = layout.rows.map((row) => weightOf(comparison, row))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  return layout.rows.map((row, at) => {
    const weight = weights[at] ?? 0
    const block = { row: row.id, kind: kindOf(comparison, row), top: before / total, height: weight / total }
    before += weight
    return block
  })
}

/** A row is as tall as its longer side; a row of punctuation alone still has a place. */
function weightOf(comparison: Comparison, row: Row): number {
  const passages = row.shape === 'match' ? [row.left, row.right] : [row.passage]
  return Math.max(1, ...passages.map((passage) => wordsOf(comparison, passage)))
}

function wordsOf(comparison: Comparison, { side, sentences }: Passage): number {
  const all = comparison[side satisfies Side].reading.sentences
  const tokens = sentences.map((sentence) => all[sentence]?.tokens ?? { start: 0, end: 0 })
  return tokens.reduce((sum, { start, end }) => sum + end - start, 0)
}

function kindOf({ relationship }: Comparison, row: Row): StripBlock['kind'] {
  const isClaim = row.shape === 'only' || row.shape === 'unsure'
  return isClaim && relationship.kind === 'other-speech' ? 'plain' : row.kind
}
