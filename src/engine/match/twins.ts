import type { Reading } from '../model.ts'
import { tokenDiff } from './words/token-diff.ts'

/** Indexes of a left and a right sentence with the same words. */
export interface Twin {
  readonly left: number
  readonly right: number
}

/** A sentence of fewer words ("He agreed.") is no proof of a copy. */
const FEWEST_WORDS = 3

/** From this share of the words on, in both articles, one is a copy of the other. */
const COPY = 0.8

/**
 * From this share of the words on, in either article, both go back to one text: a wire report that was cut, or
 * edited in every other sentence. Of 54 pairs of independent reports none had half as much.
 */
const ONE_SOURCE = 0.3

export interface Twins {
  readonly pairs: readonly Twin[]
  /** Share, 0–1, of the words that stand in twins: of the article that has less of them, and of the other. */
  readonly share: number
  readonly most: number
  /** One text in two layouts: the exact pairs are the matches, and only the rest is searched for others. */
  readonly isCopy: boolean
  /** So much of one article stands in the other that both are told from one text. */
  readonly isOneSource: boolean
}

/** The sentences that both articles have word for word, in one order: a diff with sentences for letters. */
export function twinsOf(left: Reading, right: Reading): Twins {
  const pairs = tokenDiff(sentenceKeys(left), sentenceKeys(right)).flatMap((run) =>
    Array.from({ length: run.length }, (_, at): Twin => ({ left: run.left + at, right: run.right + at })),
  )
  const long = pairs.filter((twin) => words(left, twin.left) >= FEWEST_WORDS)
  const ofLeft = shareOf(
    left,
    long.map((twin) => twin.left),
  )
  const ofRight = shareOf(
    right,
    long.map((twin) => twin.right),
  )
  const [share, most] = [Math.min(ofLeft, ofRight), Math.max(ofLeft, ofRight)]
  const isCopy = share >= COPY
  return { pairs: isCopy ? pairs : long, share, most, isCopy, isOneSource: most >= ONE_SOURCE }
}

function sentenceKeys(reading: Reading): string[] {
  return reading.sentences.map(({ tokens }) =>
    reading.tokens
      .slice(tokens.start, tokens.end)
      .map((token) => token.key)
      .join(' '),
  )
}

function words(reading: Reading, sentence: number): number {
  const tokens = reading.sentences[sentence]?.tokens
  return tokens === undefined ? 0 : tokens.end - tokens.start
}

function shareOf(reading: Reading, sentences: readonly number[]): number {
  const told = sentences.reduce((sum, sentence) => sum + words(reading, sentence), 0)
  return told / Math.max(1, reading.tokens.length)
}
