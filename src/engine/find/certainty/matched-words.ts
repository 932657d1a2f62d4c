import type { Certainty } from '../../lexicon/certainty.ts'
import type { Unit } from '../../match/words/units.ts'
import type { Match, Sided, Span } from '../../model.ts'

/** The words of a strong or fair match, with the words that they are linked to. */
export interface MatchedWords {
  readonly match: Match
  readonly units: Sided<readonly Unit[]>
  readonly words: Sided<Certainty>
}

/** Words that differ, of one match. */
export interface Shift {
  readonly left: readonly Span[]
  readonly right: readonly Span[]
}

/** The unit of the other side that is an equal word of this one. */
export function equalTo(
  unit: Unit,
  side: 'left' | 'right',
  { match, units: of }: MatchedWords,
): Unit | undefined {
  const other = side === 'left' ? 'right' : 'left'
  const link = match.links.find((one) => one.kind === 'equal' && holds(one[side], unit))
  if (link === undefined) return undefined
  const place = of[side].filter((one) => holds(link[side], one)).indexOf(unit)
  return of[other].filter((one) => holds(link[other], one))[place]
}

/** Whether a span holds a word whole. */
export function holds(span: Span, unit: Span): boolean {
  return span.start <= unit.start && unit.end <= span.end
}

/** Nothing of a word but its span. */
export function spanOf({ start, end }: Span): Span {
  return { start, end }
}
