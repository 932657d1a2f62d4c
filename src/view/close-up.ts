import type { Comparison, Match, Side, Span, Strength } from '../engine/model.ts'
import type { Layout, Row, RowId } from './model.ts'
import { segmentsOf } from './passages.ts'
import { type Place, placeOf } from './places.ts'
import { rowDrawing } from './row-passages.ts'
import { bestFirst, isEarned, matchesBySentence, otherSide } from './sentences.ts'

/** Other words for the same thing, in both texts. */
export interface Substitution {
  readonly left: Span
  readonly right: Span
}

/** Another sentence that one of the row’s sentences matches. */
export interface OtherMatch {
  readonly match: number
  readonly strength: Strength
  /** The side it stands on, and which sentence it is there. */
  readonly side: Side
  readonly sentence: number
  readonly row: RowId
}

export interface CloseUp {
  /** The best match shown, with kind and strength; null where the row has none. */
  readonly match: Match | null
  /** The matches between the sentences shown, best first: indexes into `Comparison.matches`. */
  readonly shown: readonly number[]
  /** The sentences laid side by side: a moved row’s twin, or a possible match, stands here too. */
  readonly sentences: Readonly<Record<Side, readonly number[]>>
  readonly substitutions: readonly Substitution[]
  /** Words of either side without a counterpart; none across two speeches. */
  readonly only: Readonly<Record<Side, readonly Span[]>>
  readonly places: Readonly<Record<Side, readonly Place[]>>
  /** Strong and fair first, then weak. */
  readonly others: readonly OtherMatch[]
}

/** What the close-up under a row shows. All spans are offsets into the two texts. */
export function closeUpOf(comparison: Comparison, layout: Layout, row: Row): CloseUp {
  const sentences = sentencesOf(comparison, row)
  const shown = matchesBetween(comparison, sentences)
  const hasEarned = shown.some((index) => isEarned(comparison.matches, index))
  const wordsOf = (side: Side) => (hasEarned ? onlySpans(comparison, side, sentences[side]) : [])
  const placesOf = (side: Side) =>
    sentences[side].map((sentence) => placeOf(comparison[side].reading, sentence))
  return {
    match: comparison.matches[shown[0] ?? -1] ?? null,
    shown,
    sentences,
    substitutions: substitutionsOf(comparison, shown),
    only: { left: wordsOf('left'), right: wordsOf('right') },
    places: { left: placesOf('left'), right: placesOf('right') },
    others: othersOf(comparison, layout, row, sentences),
  }
}

function sentencesOf({ matches }: Comparison, row: Row): CloseUp['sentences'] {
  if (row.shape === 'match') return { left: row.left.sentences, right: row.right.sentences }
  const own = { left: [], right: [], [row.side]: row.passage.sentences }
  const link = row.shape === 'moved' ? row.twin : row.shape === 'unsure' ? row.possibly : null
  const match = link && matches[link.match]
  return match ? { left: [match.left], right: [match.right] } : own
}

/** All matches between the sentences shown, best first. */
function matchesBetween(comparison: Comparison, { left, right }: CloseUp['sentences']): readonly number[] {
  const ofLeft = matchesBySentence(comparison, 'left')
  const found = left.flatMap((sentence) => ofLeft[sentence] ?? [])
  const between = found.filter((index) => right.includes(comparison.matches[index]?.right ?? -1))
  return bestFirst(comparison.matches, between)
}

function substitutionsOf(comparison: Comparison, shown: readonly number[]): readonly Substitution[] {
  const links = shown.flatMap((index) => comparison.matches[index]?.links ?? [])
  const other = links.filter((link) => link.kind === 'other')
  return other.toSorted((a, b) => a.left.start - b.left.start || a.right.start - b.right.start)
}

function onlySpans(comparison: Comparison, side: Side, sentences: readonly number[]): readonly Span[] {
  const spans = sentences.flatMap((sentence) => comparison[side].reading.sentences[sentence] ?? [])
  const segments = spans.flatMap((span) => segmentsOf(comparison, side, span))
  return segments.filter(({ kind }) => kind === 'dropped' || kind === 'added')
}

function othersOf(
  comparison: Comparison,
  layout: Layout,
  row: Row,
  shown: CloseUp['sentences'],
): readonly OtherMatch[] {
  const found: OtherMatch[] = []
  // A twin that is only laid beside has other matches of its own: they are no matches of this row.
  for (const own of row.shape === 'match' ? (['left', 'right'] as const) : [row.side]) {
    const side = otherSide(own)
    const matchesOf = matchesBySentence(comparison, own)
    for (const index of shown[own].flatMap((sentence) => matchesOf[sentence] ?? [])) {
      const match = comparison.matches[index]
      if (!match || shown[side].includes(match[side])) continue
      const sentence = match[side]
      found.push({
        match: index,
        strength: match.strength,
        side,
        sentence,
        row: rowDrawing(layout, side, sentence),
      })
    }
  }
  const ranked = found.toSorted((a, b) => Number(a.strength === 'weak') - Number(b.strength === 'weak'))
  return ranked.filter((other, at) => ranked.findIndex((one) => isSamePlace(one, other)) === at)
}

/** Two sentences of a row can match one and the same: it is listed once, by the better match. */
function isSamePlace(one: OtherMatch, other: OtherMatch): boolean {
  return one.side === other.side && one.sentence === other.sentence
}
