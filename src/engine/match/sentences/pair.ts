import type { Evidence } from './evidence.ts'
import type { Likeness } from './grams.ts'
import type { Standing } from './standing.ts'

/** All that is measured of two sentences: the one input of the features. */
export interface Pair extends Evidence {
  readonly standing: { readonly left: Standing; readonly right: Standing }
  /** Runs of four letters: these sentences', and the closest of either with any candidate. */
  readonly letters: Likeness
  readonly closestLetters: { readonly left: number; readonly right: number }
  /** The cosine of runs of six letters. */
  readonly longLetters: number
  readonly around: Around
  /** Sentences of the shorter article, and of each. */
  readonly fewest: number
  readonly lengths: { readonly left: number; readonly right: number }
}

/** The same sentences' neighbours, compared: before with before, behind with behind; and each with the other's. */
export interface Around {
  /** What the pairs before and behind share, the more and the sum. */
  readonly most: number
  /** What a neighbour of one shares with the other sentence, at most. */
  readonly beside: number
  /** How alike the letters of the pairs before and behind are, at most. */
  readonly letters: number
}
