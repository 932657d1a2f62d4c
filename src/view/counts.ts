import type { Comparison, Side } from '../engine/model.ts'
import type { Row, RowKind, WordCounts } from './model.ts'
import { firstMarkAt } from './passages.ts'

/** Rows of each kind. Across two speeches nothing is counted as only in one. */
export function countRows(comparison: Comparison, rows: readonly Row[]): Readonly<Record<RowKind, number>> {
  const counts = { reframed: 0, 'only-left': 0, 'only-right': 0, unsure: 0, moved: 0, same: 0 }
  for (const row of rows) counts[row.kind]++
  if (comparison.relationship.kind !== 'other-speech') return counts
  return { ...counts, 'only-left': 0, 'only-right': 0 }
}

/** Every word outside furniture counts once, by its mark; `shared`, `reframed` and `only` add up to `words`. */
export function countWords(comparison: Comparison, side: Side): WordCounts {
  const { reading, marks } = comparison[side]
  const counts = { words: 0, shared: 0, reframed: 0, only: 0 }
  for (const token of reading.tokens) {
    const kind = marks[firstMarkAt(marks, token.start)]?.kind
    if (kind === undefined || kind === 'furniture') continue
    counts.words++
    if (kind === 'shared' || kind === 'reframed') counts[kind]++
    else counts.only++
  }
  return counts
}
