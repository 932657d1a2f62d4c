import type { Strength } from '../../model.ts'
import { readTrees } from '../trees.ts'
import type { Pair } from './pair.ts'
import { logitOf, probability, type Scorer, valuesOf } from './scorer.ts'
import { strengths, weights } from './weights.ts'

export const scorer: Scorer = { ...weights, forest: readTrees(weights.forest) }

/** The probability, 0–1, that two sentences tell the same. */
export function scoreOf(pair: Pair): number {
  return probability(logitOf(scorer, valuesOf(pair)), scorer)
}

/** Null where the score is too low for a match. */
export function strengthOf(score: number): Strength | null {
  if (score >= strengths.strong) return 'strong'
  if (score >= strengths.fair) return 'fair'
  return score >= strengths.weak ? 'weak' : null
}
