import type { Strength } from '../model.ts'
import type { Evidence } from './evidence.ts'
import { features, type Rivals } from './features.ts'
import { weights } from './weights.ts'

/** From this probability on nine of ten such pairs in the training data were marked as matches. */
const STRONG = 0.7
/** Two of three at or above it were; of those between it and STRONG, about half. */
const FAIR = 0.33
/** Below it more is wrong than right: no match at all. */
const WEAK = 0.22

/** The probability, 0–1, that two sentences tell the same: logistic regression over the features. */
export function scoreOf(evidence: Evidence, rivals: Rivals): number {
  const logit = features.reduce(
    (sum, feature) => sum + (weights.features[feature.name] ?? 0) * feature.of(evidence, rivals),
    weights.intercept,
  )
  return rounded(1 / (1 + Math.exp(-logit)))
}

/** Null where the score is too low for a match. */
export function strengthOf(score: number): Strength | null {
  if (score >= STRONG) return 'strong'
  if (score >= FAIR) return 'fair'
  return score >= WEAK ? 'weak' : null
}

/** Before any threshold or tie, so that the last bits of a sum decide nothing. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6
}
