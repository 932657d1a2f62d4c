import type { Language } from '../lexicon/language.ts'
import type { Match, Reading, RelationshipKind, Sided, Utterance } from '../model.ts'
import type { Compared } from './compared.ts'
import { type Speakers, speakersIn } from './speakers.ts'

/** Two articles as matched, before the rules look at them. */
export interface Matched extends Compared {
  /** The match of two sentences, of any strength. */
  readonly matchBetween: (left: number, right: number) => Match | undefined
  /** Whether two quotes, as indexes into the readings' quotes, are said by one person. */
  readonly speakers: (left: number | null, right: number | null) => Speakers
  readonly relationship: RelationshipKind
}

/** What every rule is given. */
export interface Context extends Matched {
  readonly utterances: readonly Utterance[]
}

/** One article with its language. */
export interface Told {
  readonly reading: Reading
  readonly language: Language
}

export const SIDES = ['left', 'right'] as const

/** Something made of each side. */
export function ofBoth<T, U>(sides: Sided<T>, make: (one: T) => U): Sided<U> {
  return { left: make(sides.left), right: make(sides.right) }
}

/** Each side’s reading with the language that it is read in. */
export function toldBy({ readings, languages }: Compared): Sided<Told> {
  const side = (of: 'left' | 'right') => ({ reading: readings[of], language: languages[of] })
  return { left: side('left'), right: side('right') }
}

/** What the rules look at: the comparison so far, with its matches by their sentences and its speakers. */
export function matchedOf(compared: Compared, relationship: RelationshipKind): Matched {
  const { matches } = compared
  return { ...compared, matchBetween: lookUp(matches), speakers: speakersIn(compared), relationship }
}

/** Looks a match up by its sentences. */
function lookUp(matches: readonly Match[]): Matched['matchBetween'] {
  const known = new Map(matches.map((match) => [`${match.left} ${match.right}`, match]))
  return (left, right) => known.get(`${left} ${right}`)
}
