import type { Comparison, Match, Reading, Side } from '../engine/model.ts'

/** What the view asks of sentences and their matches, the same way for both sides. */

/** The right of the left, the left of the right. */
export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

type BySentence = readonly (readonly number[])[]

/** Kept as long as the comparison: each close-up asks anew. */
const KNOWN = { left: new WeakMap<Comparison, BySentence>(), right: new WeakMap<Comparison, BySentence>() }

/**
 * The matches of every sentence of a side, as indexes into `comparison.matches`: strong and fair ones
 * before weak ones, higher scores first, ties in the order of the matches.
 */
export function matchesBySentence(comparison: Comparison, side: Side): BySentence {
  const known = KNOWN[side].get(comparison) ?? sortMatches(comparison, side)
  KNOWN[side].set(comparison, known)
  return known
}

function sortMatches({ matches, ...readings }: Comparison, side: Side): BySentence {
  const bySentence: number[][] = readings[side].reading.sentences.map(() => [])
  matches.forEach((match, index) => bySentence[match[side]]?.push(index))
  return bySentence.map((indexes) => bestFirst(matches, indexes))
}

/** Matches by their indexes: strong and fair ones before weak ones, higher scores first. */
export function bestFirst(matches: readonly Match[], indexes: readonly number[]): readonly number[] {
  const earned = (index: number) => Number(isEarned(matches, index))
  const score = (index: number) => matches[index]?.score ?? 0
  return indexes.toSorted((a, b) => earned(b) - earned(a) || score(b) - score(a) || a - b)
}

/** Strong or fair: it marks words and may be spoken of as a match. */
export function isEarned(matches: readonly Match[], index: number): boolean {
  const match = matches[index]
  return match !== undefined && match.strength !== 'weak'
}

/**
 * Whether two sentences may be drawn as one passage: neighbours of one role with no furniture between
 * them, so that a headline never melts into the text and a folded line is never drawn inside a passage.
 */
export function adjoin(reading: Reading, first: number, second: number): boolean {
  const before = reading.sentences[first]
  const after = reading.sentences[second]
  if (second !== first + 1 || !before || !after || before.role !== after.role) return false
  return !reading.furniture.some((note) => note.start >= before.end && note.end <= after.start)
}

/** `adjoin`, and in one paragraph: the rule for runs of unmatched sentences. */
export function adjoinInParagraph(reading: Reading, first: number, second: number): boolean {
  const { sentences } = reading
  return adjoin(reading, first, second) && sentences[first]?.paragraph === sentences[second]?.paragraph
}
