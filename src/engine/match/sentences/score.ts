import type { Strength } from '../../model.ts'
import { readTrees } from '../trees.ts'
import type { Pair } from './pair.ts'
import { logitOf, probability, type Scorer, valuesOf } from './scorer.ts'
import { NAME } from './vocabulary.ts'
import { strengths, weights } from './weights.ts'

export const scorer: Scorer = { ...weights, forests: weights.forests.map(readTrees) }

/** The probability, 0–1, that two sentences tell the same. */
export function scoreOf(pair: Pair): number {
  return probability(logitOf(scorer, valuesOf(pair)), scorer)
}

/** In shorter articles every word is rare, and one shared word proves nothing. */
const ENOUGH_SENTENCES = 6

/**
 * Whether a pair may be a match at all, whatever its score: it shares a word that is no name, or two names that
 * are two people or places. Who speaks is told in many sentences; function words are no terms.
 */
export function isEarned({ shared, fewest }: Pair): boolean {
  if (shared.length < 2 && fewest < ENOUGH_SENTENCES) return false
  return shared.some(({ kind }) => kind !== NAME) || shared.filter(({ isWhole }) => isWhole).length > 1
}

/** Null where the score is too low for a match. */
export function strengthOf(score: number): Strength | null {
  if (score >= strengths.strong) return 'strong'
  if (score >= strengths.fair) return 'fair'
  return score >= strengths.weak ? 'weak' : null
}
