import type { Language } from '../../lexicon/language.ts'
import type { Link, Quote, Reading, Side, Sided, Span, Telling } from '../../model.ts'
import { type Unit, unitsOf } from '../../match/words/units.ts'
import { wordLinks } from '../../match/words/word-links.ts'
import { type Matched, ofBoth, type Told, toldBy } from '../context.ts'
import { toldNearby } from './told-nearby.ts'
import type { Pairing } from '../utterances/utterances.ts'

/** Two tellings of one utterance that both quote, with their words and how these are linked. */
export interface QuotedPair {
  readonly pairing: Pairing
  /** The words inside quotation marks. */
  readonly quoted: Sided<readonly Unit[]>
  /** Between the sentences, words outside the marks included. */
  readonly links: readonly Link[]
  /** Words for persons, in both languages. */
  readonly persons: Sided<ReadonlySet<string>>
  /** Whether words of one side stand in the sentences around the other telling. */
  readonly isToldNearby: (side: Side, words: readonly Unit[]) => boolean
}

/** Null where one of the two quotes nothing. */
export function quotedPair(pairing: Pairing, compared: Matched): QuotedPair | null {
  const side = (of: Side) => quotedUnits(pairing[of], toldBy(compared)[of])
  const quoted = { left: side('left'), right: side('right') }
  if (quoted.left.length === 0 || quoted.right.length === 0) return null
  const match = compared.matchBetween(pairing.left.sentence, pairing.right.sentence)
  const isMarked = match !== undefined && match.strength !== 'weak'
  const links = isMarked ? match.links : alignedTellings(pairing, compared)
  const persons = ofBoth(compared.languages, personsOf)
  return { pairing, quoted, links, persons, isToldNearby: toldNearby(pairing, toldBy(compared)) }
}

/** The folded words of a telling inside quotation marks. */
export function quotedWords({ sentences, tokens, quotes }: Reading): (telling: Telling) => string {
  return ({ quote, sentence }) => {
    const at = sentences[sentence]?.tokens ?? { start: 0, end: 0 }
    const quoted = quotes[quote ?? -1]?.quoted ?? []
    return tokens
      .slice(at.start, at.end)
      .filter((token) => quoted.some((span) => span.start <= token.start && token.end <= span.end))
      .map(({ key }) => key)
      .join(' ')
  }
}

function personsOf({ attribution }: Language): ReadonlySet<string> {
  return attribution?.persons ?? NONE
}

const NONE: ReadonlySet<string> = new Set()

/** Sentences without such a match: their tellings alone are aligned. */
function alignedTellings({ left, right }: Pairing, compared: Matched): readonly Link[] {
  const told = toldBy(compared)
  const units = (telling: Telling, { reading, language }: Told) =>
    within(telling.spans, unitsIn(reading, telling, language))
  return wordLinks(units(left, told.left), units(right, told.right)).links
}

function quotedUnits(telling: Telling, { reading, language }: Told): Unit[] {
  const quote: Quote | undefined = reading.quotes[telling.quote ?? -1]
  return quote === undefined || quote.quoted.length === 0
    ? []
    : within(quote.quoted, unitsIn(reading, telling, language))
}

function unitsIn(reading: Reading, { sentence }: Telling, language: Told['language']): Unit[] {
  const found = reading.sentences[sentence]
  return found === undefined ? [] : unitsOf(reading, found, language)
}

function within(spans: readonly Span[], units: readonly Unit[]): Unit[] {
  return units.filter((unit) => spans.some((span) => span.start <= unit.start && unit.end <= span.end))
}
