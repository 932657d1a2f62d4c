import type { Finding } from '../model.ts'
import type { Context } from './context.ts'
import { differencesIn, type Differences } from './wording/changes.ts'
import { type QuotedPair, quotedPair, quotedWords } from './wording/quoted-pairs.ts'
import type { Pairing } from './utterances/utterances.ts'

/**
 * With less in common, 0–1 of the shorter quote's content words, two quotes may tell of one thing, but are not the
 * same words: by whether one person says both.
 */
const SAME_WORDS = { same: 0.34, unknown: 0.5, other: 0.8 } as const

/** So many content words inside the marks are common to both at least. */
const FEWEST = { same: 2, unknown: 3, other: 3 } as const

/** Unless they are nearly all that the shorter quote has. */
const NEARLY_ALL = 0.75

/**
 * The same spoken words, quoted by both, with words that differ inside the marks. Silent where one of the two
 * quotes is given word for word elsewhere in the other article.
 */
export function quoteWording(pairings: readonly Pairing[], context: Context): Finding[] {
  const texts = { left: context.readings.left.text, right: context.readings.right.text }
  const compared = notVerbatim(pairings, context).flatMap((pairing): Compared[] => {
    const pair = quotedPair(pairing, context)
    if (pair === null) return []
    const differences = differencesIn(pair, texts)
    const speakers = context.speakers(pairing.left.quote, pairing.right.quote)
    const isFew = differences.common < FEWEST[speakers] && differences.shared < NEARLY_ALL
    return isFew || differences.shared < SAME_WORDS[speakers] ? [] : [{ pair, differences }]
  })
  return mutuallyBest(compared)
    .filter(({ pair, differences }) => isWorthIt(pair, differences))
    .map(({ pair: { pairing }, differences }) => ({
      rule: 'quote-wording',
      utterance: pairing.utterance,
      changes: differences.changes,
      sentences: { left: [pairing.left.sentence], right: [pairing.right.sentence] },
      left: differences.left,
      right: differences.right,
    }))
}

/** The pairings of quotes that neither article has word for word from the other: only their words are aligned. */
function notVerbatim(pairings: readonly Pairing[], { readings }: Context): Pairing[] {
  const wordsOf = { left: quotedWords(readings.left), right: quotedWords(readings.right) }
  const verbatim = pairings.filter(({ left, right }) => wordsOf.left(left) === wordsOf.right(right))
  const taken = new Set(verbatim.flatMap(keysOf))
  return pairings.filter((pairing) => !keysOf(pairing).some((key) => taken.has(key)))
}

interface Compared {
  readonly pair: QuotedPair
  readonly differences: Differences
}

/** The pairs of which neither quote has a better one: whole quotes before parts, then what is shared most; of equals the earlier. */
function mutuallyBest(compared: readonly Compared[]): Compared[] {
  const ranked = compared.toSorted(
    (a, b) => wholeQuotes(b) - wholeQuotes(a) || b.differences.shared - a.differences.shared,
  )
  const taken = new Set<string>()
  const best = new Set<Compared>()
  for (const one of ranked) {
    const keys = keysOf(one.pair.pairing)
    if (!keys.some((key) => taken.has(key))) best.add(one)
    for (const key of keys) taken.add(key)
  }
  return compared.filter((one) => best.has(one))
}

function wholeQuotes({ pair: { pairing } }: Compared): number {
  return [pairing.left, pairing.right].filter(({ rung }) => rung === 'full-quote').length
}

/** Shorter at an end by fewer words ("And", "Number one") is no news. */
const TRUNCATED = 3

/** A quote of some words is shorter than one of a sentence: that alone is a step on the ladder, not other words. */
function isWorthIt({ pairing }: QuotedPair, { changes, longest }: Differences): boolean {
  const areFull = pairing.left.rung === 'full-quote' && pairing.right.rung === 'full-quote'
  return changes.some((change) => change !== 'truncation' || (areFull && longest >= TRUNCATED))
}

function keysOf({ left, right }: Pairing): string[] {
  return [`left ${left.sentence} ${left.quote}`, `right ${right.sentence} ${right.quote}`]
}
