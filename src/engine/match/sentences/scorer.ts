import { scoreOfRow, type Trees } from '../trees.ts'
import { features } from './features/features.ts'
import type { Pair } from './pair.ts'

/** Logistic regression: `base` is the logit of a typical pair, to which each feature's excess adds, times its weight. */
export interface Regression {
  readonly base: number
  readonly typical: readonly number[]
  readonly weights: readonly number[]
}

/** The scorer: the mean of a regression's logit and the trees', made a probability by a line (Platt 1999). */
export interface Scorer {
  readonly regression: Regression
  /** Several forests, grown from other seeds, in one: its sum is so many times a logit. */
  readonly forest: Trees
  readonly forests: number
  readonly slope: number
  readonly intercept: number
}

/** The values of all features, in their order. */
export function valuesOf(pair: Pair): Float64Array {
  return Float64Array.from(features, (feature) => feature.of(pair))
}

/** The regression's logit. */
function regressed({ base, typical, weights }: Regression, values: ArrayLike<number>): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at]! - typical[at]!), base)
}

/** Of pairs below this logit the regression has the last word: the trees have made no match of one. */
const HOPELESS = -5

/** The mean of both models' logits, before it is made a probability. */
export function logitOf(
  { regression, forest, forests }: Omit<Scorer, 'slope' | 'intercept'>,
  values: Float64Array,
): number {
  const first = regressed(regression, values)
  return first < HOPELESS ? first : (first + scoreOfRow(forest, values) / forests / 1000) / 2
}

/** 0–1, rounded before any threshold or tie, so that the last bits of a sum decide nothing. */
export function probability(
  logit: number,
  { slope, intercept }: Pick<Scorer, 'slope' | 'intercept'>,
): number {
  return Math.round(1e6 / (1 + Math.exp(-(slope * logit + intercept)))) / 1e6
}
