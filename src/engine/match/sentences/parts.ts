import { explainRow } from '../trees.ts'
import { features } from './features/features.ts'
import type { Pair } from './pair.ts'
import { valuesOf, type Scorer } from './scorer.ts'

/** A feature's value and what it adds to a score: the parts and `base` sum up to the score's logit. */
export interface Part {
  readonly name: string
  readonly reason: string
  readonly value: number
  /** A logit: 0.7 doubles the odds, −0.7 halves them. */
  readonly part: number
}

export interface Parts {
  /** The logit of a pair of which nothing is known. */
  readonly base: number
  /** In the order of the features. */
  readonly parts: readonly Part[]
}

/** What each feature adds to the score of a pair. */
export function partsOf(pair: Pair, { regression, forest, forests, slope, intercept }: Scorer): Parts {
  const values = valuesOf(pair)
  const parts = regression.weights.map((weight, at) => (weight * (values[at]! - regression.typical[at]!)) / 2)
  const share = 1 / 2000 / forests
  const expected = explainRow(forest, values, (at, moved) => (parts[at]! += moved * share))
  return {
    base: slope * (regression.base / 2 + expected * share) + intercept,
    parts: features.map(({ name, reason }, at) => ({
      name,
      reason,
      value: values[at]!,
      part: slope * parts[at]!,
    })),
  }
}
