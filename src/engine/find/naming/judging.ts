import type { Loaded } from '../../lexicon/naming.ts'
import type { Side, Sided, Token } from '../../model.ts'
import { firstFrom, overlap } from '../../spans.ts'
import type { Compared } from '../compared.ts'
import type { Candidate } from './candidate.ts'

/** A word that judges what it names. */
export interface Judging {
  readonly token: Token
  readonly loaded: Loaded
  readonly isQuoted: boolean
  /** Index of its sentence. */
  readonly sentence: number
}

export interface NamedCandidate extends Candidate {
  readonly named: Loaded['named']
  readonly shades: Sided<Loaded>
}

/** All such words of an article, by sentence. */
export function judgingWords({ readings, languages }: Compared, side: Side): Judging[][] {
  const { tokens, quotes, sentences } = readings[side]
  const { naming } = languages[side]
  if (naming === null) return []
  const quoted = quotes.flatMap((quote) => quote.quoted).toSorted((a, b) => a.start - b.start)
  return sentences.map((span, sentence) =>
    tokens.slice(span.tokens.start, span.tokens.end).flatMap((token) => {
      const loaded = naming.loaded.get(token.key)
      if (loaded === undefined) return []
      const at = firstFrom(quoted, token.end)
      const isQuoted = quoted.slice(Math.max(at - NESTED, 0), at).some((one) => overlap(one, token))
      return [{ token, loaded, isQuoted, sentence }]
    }),
  )
}

/** So many quotes back the one around a word begins at the latest. */
const NESTED = 4

/** Words of one thing and of different shades, at least one of them the outlet’s own. */
export function areOpposed(one: Judging, other: Judging): boolean {
  if (one.isQuoted && other.isQuoted) return false
  return one.loaded.thing === other.loaded.thing && one.loaded.shade !== other.loaded.shade
}

/** How sure a pair of such words is: the score of its match, and what else speaks for it. */
export interface Weighed {
  readonly score: number
  readonly weight: number
}

/** The finding that two judging words for one thing would make, at their places. */
export function candidateOf({ left, right }: Sided<Judging>, { score, weight }: Weighed): NamedCandidate {
  const { named, thing, shade } = left.loaded
  return {
    key: `${thing}:${shade}/${right.loaded.shade}`,
    named,
    shades: { left: left.loaded, right: right.loaded },
    sentences: { left: left.sentence, right: right.sentence },
    score,
    left: { start: left.token.start, end: left.token.end },
    right: { start: right.token.start, end: right.token.end },
    weight,
  }
}

/** Which things words name, and with which judgement. */
export interface Shades {
  has(loaded: Loaded): boolean
}

/** Which judgements are among these words. */
export function shadesOf(words: readonly Judging[]): Shades {
  const keys = new Set(words.map(({ loaded }) => keyOf(loaded)))
  return { has: (loaded) => keys.has(keyOf(loaded)) }
}

/** Of the words for one thing with one judgement the first, and the first outside quotation marks. */
export function firstOfEach(words: readonly Judging[]): Judging[] {
  const first = new Map<string, Judging>()
  for (const word of words) {
    const key = `${keyOf(word.loaded)} ${word.isQuoted}`
    if (!first.has(key)) first.set(key, word)
  }
  return [...first.values()]
}

function keyOf({ thing, shade }: Loaded): string {
  return `${thing}:${shade}`
}
