import type { Comparison, Side } from '../engine/model.ts'
import type { Layout, Passage, Row, RowId, RowKind } from './model.ts'
import { passageOn } from './row-passages.ts'

/** A row in the overview strip. `top` and `height` are shares, 0–1, of the whole, by words. */
export interface StripBlock {
  readonly row: RowId
  /** `plain` for what is simply read: one-sided text across two speeches. */
  readonly kind: RowKind | 'plain'
  readonly top: number
  readonly height: number
  /** How much of the height each side fills with its own words, 0–1; the longer side fills it. */
  readonly fill: Readonly<Record<Side, number>>
  /** The first and last sentence of each side that stands in the row; null where none does. */
  readonly sentences: Readonly<Record<Side, readonly [number, number] | null>>
}

/** The whole comparison as a strip: blocks in the order of the rows, touching, from 0 to 1. */
export function stripOf(comparison: Comparison, layout: Layout): readonly StripBlock[] {
  const words = layout.rows.map((row) => wordsIn(comparison, row))
  const weights = words.map(({ left, right }) => Math.max(1, left, right))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  return layout.rows.map((row, at) => {
    const weight = weights[at] ?? 1
    const { left, right } = words[at] ?? { left: 0, right: 0 }
    const block = { top: before / total, height: weight / total }
    before += weight
    return {
      row: row.id,
      kind: kindOf(comparison, row),
      ...block,
      fill: { left: left / weight, right: right / weight },
      sentences: { left: sentencesOf(row, 'left'), right: sentencesOf(row, 'right') },
    }
  })
}

/** Index of the block that a share of the whole falls into; the last one for the very end. */
export function blockAt(blocks: readonly StripBlock[], share: number): number {
  let [from, to] = [0, Math.max(0, blocks.length - 1)]
  while (from < to) {
    const middle = (from + to) >> 1
    const block = blocks[middle]
    if (block && block.top + block.height > share) to = middle
    else from = middle + 1
  }
  return from
}

/** What is in sight of the strip: which blocks, and which sentences of each side, counted from 1. */
export interface StripPlace {
  readonly first: number
  readonly of: number
  readonly kind: StripBlock['kind']
  readonly sentences: Readonly<Record<Side, readonly [number, number] | null>>
}

/** What stands between two shares of the whole; null for two empty texts. */
export function stripPlace(blocks: readonly StripBlock[], from: number, to: number): StripPlace | null {
  const first = readAt(blocks, from)
  const block = blocks[first]
  if (!block) return null
  const seen = blocks.slice(first, Math.max(first, blockAt(blocks, to - SLIVER)) + 1)
  const sentences = { left: span(seen, 'left'), right: span(seen, 'right') }
  return { first: first + 1, of: blocks.length, kind: block.kind, sentences }
}

/** A share of the whole that nobody sees. */
const SLIVER = 1e-5

/** Index of the block that is read from a share on: of one that ends there nothing is left to read. */
export function readAt(blocks: readonly StripBlock[], share: number): number {
  const at = blockAt(blocks, share)
  const block = blocks[at]
  const left = block ? (block.top + block.height - share) / block.height : 1
  return left < ROUNDING ? Math.min(at + 1, blocks.length - 1) : at
}

/** The share where another row begins, a step from the one that is read; in the midst of a row, back to where it begins. */
export function besideShare(blocks: readonly StripBlock[], share: number, step: 1 | -1): number {
  const at = readAt(blocks, share)
  const block = blocks[at]
  const isInside = block !== undefined && share - block.top > ROUNDING * block.height
  const to = step === -1 && isInside ? at : at + step
  return blocks[Math.min(Math.max(to, 0), blocks.length - 1)]?.top ?? 0
}

/** Windows scroll by whole pixels: up to one pixel of a row of one line. */
const ROUNDING = 0.05

function span(blocks: readonly StripBlock[], side: Side): readonly [number, number] | null {
  const known = blocks.flatMap(({ sentences }) => [sentences[side] ?? []].flat())
  const [first] = known
  const last = known.at(-1)
  return first === undefined || last === undefined ? null : [first + 1, last + 1]
}

/** A row of punctuation alone still has a place: it is as tall as its longer side, and one word at least. */
function wordsIn(comparison: Comparison, row: Row): Readonly<Record<Side, number>> {
  const words = (side: Side) => {
    const passage = passageOn(row, side)
    return passage ? wordsOf(comparison, passage) : 0
  }
  return { left: words('left'), right: words('right') }
}

function sentencesOf(row: Row, side: Side): readonly [number, number] | null {
  const sentences = passageOn(row, side)?.sentences ?? []
  const [first] = sentences
  return first === undefined ? null : [first, sentences.at(-1) ?? first]
}

function wordsOf(comparison: Comparison, { side, sentences }: Passage): number {
  const all = comparison[side].reading.sentences
  const tokens = sentences.map((sentence) => all[sentence]?.tokens ?? { start: 0, end: 0 })
  return tokens.reduce((sum, { start, end }) => sum + end - start, 0)
}

function kindOf({ relationship }: Comparison, row: Row): StripBlock['kind'] {
  const isClaim = row.shape === 'only' || row.shape === 'unsure'
  return isClaim && relationship.kind === 'other-speech' ? 'plain' : row.kind
}
