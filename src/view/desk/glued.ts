import type { Comparison, Facing, Side, Span } from '../../engine/model.ts'
import type { Passage, Row } from '../model.ts'
import { otherSide } from '../sentences.ts'
import { wordPairs, wordsIn } from './word-pairs.ts'

type MatchRow = Extract<Row, { readonly shape: 'match' }>
type MovedRow = Extract<Row, { readonly shape: 'moved' }>

/**
 * Rows in which two sentences of one text stand beside the halves of one of the other, where that glued them together:
 * flattened text makes one sentence of a headline and the first sentence below it. So neither is struck and put in whole.
 */
export function unglued(comparison: Comparison, rows: readonly Row[]): readonly Row[] {
  const drawn = [...rows]
  for (let at = 0; at + 1 < drawn.length; at++) {
    const halves = halvesOf(comparison, drawn[at], drawn[at + 1])
    if (halves) drawn.splice(at++, 2, ...halves)
  }
  return drawn
}

function halvesOf(comparison: Comparison, first?: Row, second?: Row): readonly [MatchRow, MatchRow] | null {
  if (first?.shape === 'match' && second?.shape === 'moved' && second.twin.row === first.id)
    return cut(comparison, second.side, [first, asMatch(first, second)])
  if (first?.shape === 'moved' && second?.shape === 'match' && first.twin.row === second.id)
    return cut(comparison, first.side, [asMatch(second, first), second])
  return null
}

/** The moved sentence beside the one that its match row draws on the other side. */
function asMatch(row: MatchRow, { id, side, passage, twin }: MovedRow): MatchRow {
  return { ...row, id, [side]: passage, matches: [twin.match] }
}

/** Fewer of a sentence’s words in its half, and it was not glued but told twice. */
const FEWEST_WORDS = 0.5

/** Cuts what both rows draw on the other side at the word where most words stand with their own sentence. */
function cut(
  comparison: Comparison,
  side: Side,
  rows: readonly [MatchRow, MatchRow],
): readonly [MatchRow, MatchRow] | null {
  const there = otherSide(side)
  const glued = rows[0][there]
  const pairs = rows.map((row) =>
    wordPairs(comparison, row.matches).filter((pair) => isIn(pair[side], row[side])),
  )
  const kept = (end: number) => [
    countOf(pairs[0], (pair) => pair[there].end <= end),
    countOf(pairs[1], (pair) => pair[there].start >= end),
  ]
  const sum = (end: number) => kept(end).reduce((all, count) => all + count, 0)
  const ends = wordsIn(comparison[there].reading, glued).map(({ end }) => end)
  const best = ends.reduce((high, end) => (sum(end) > sum(high) ? end : high), glued.start)
  const isGlued = kept(best).every((count, at) => {
    const row = rows[at]
    return row && count > 0 && count >= FEWEST_WORDS * wordsIn(comparison[side].reading, row[side]).length
  })
  if (!isGlued) return null
  const [before, behind] = partedAt(comparison[there].reading.text, glued, best)
  return [
    { ...rows[0], [there]: before },
    { ...rows[1], [there]: behind },
  ]
}

/** Signs that touch the last word before the cut stay with it. */
function partedAt(text: string, passage: Passage, at: number): readonly [Passage, Passage] {
  const [, signs = '', spaces = ''] = /^([^\s\p{L}\p{M}\p{N}]*)(\s*)/u.exec(text.slice(at, passage.end)) ?? []
  const end = at + signs.length
  return [
    { ...passage, end },
    { ...passage, start: end + spaces.length },
  ]
}

function countOf(pairs: readonly Facing[] | undefined, holds: (pair: Facing) => boolean): number {
  return pairs?.filter(holds).length ?? 0
}

function isIn(span: Span, whole: Span): boolean {
  return whole.start <= span.start && span.end <= whole.end
}
