import type { Regression } from '../../src/engine/match/sentences/scorer.ts'

/** Rows of features, with a label 0–1 each. */
export interface Rows {
  readonly values: readonly Float64Array[]
  readonly labels: ArrayLike<number>
}

const STEPS = 12

/**
 * Logistic regression with a ridge on the weights of standardised features, by Newton's method (iteratively
 * reweighted least squares). The answer's weights are for the features as they are, less their means.
 */
export function regress({ values, labels }: Rows, ridge: number): Regression {
  const size = values[0]?.length ?? 0
  const { means, spreads } = spreadOf(values, size)
  const rows = values.map((row) => [1, ...Array.from(row, (value, k) => (value - means[k]!) / spreads[k]!)])
  const weights = new Float64Array(size + 1)
  for (let step = 0; step < STEPS; step++) {
    const system = newtonSystem({ rows, labels, weights, ridge })
    const change = solved(system)
    for (let k = 0; k <= size; k++) weights[k]! += change[k]!
  }
  const own = Array.from({ length: size }, (_, k) => weights[k + 1]! / spreads[k]!)
  return { base: weights[0]!, typical: Array.from(means), weights: own }
}

function spreadOf(
  values: readonly Float64Array[],
  size: number,
): { means: Float64Array; spreads: Float64Array } {
  const means = new Float64Array(size)
  const spreads = new Float64Array(size)
  for (const row of values) for (let k = 0; k < size; k++) means[k]! += row[k]! / values.length
  for (const row of values)
    for (let k = 0; k < size; k++) spreads[k]! += (row[k]! - means[k]!) ** 2 / values.length
  return { means, spreads: spreads.map((square) => Math.sqrt(square) || 1) }
}

interface Fit {
  readonly rows: readonly (readonly number[])[]
  readonly labels: ArrayLike<number>
  readonly weights: Float64Array
  readonly ridge: number
}

/** Hessian with the gradient as its last column; the intercept, first, has no ridge. */
function newtonSystem({ rows, labels, weights, ridge }: Fit): Float64Array[] {
  const size = weights.length
  const system = Array.from({ length: size }, () => new Float64Array(size + 1))
  for (const [at, row] of rows.entries()) {
    let logit = 0
    for (let k = 0; k < size; k++) logit += weights[k]! * row[k]!
    const p = 1 / (1 + Math.exp(-logit))
    const curve = p * (1 - p)
    for (let a = 0; a < size; a++) {
      const line = system[a]!
      line[size]! += (labels[at]! - p) * row[a]!
      const share = curve * row[a]!
      for (let b = 0; b <= a; b++) line[b]! += share * row[b]!
    }
  }
  for (let a = 0; a < size; a++) {
    system[a]![a]! += a === 0 ? 1e-6 : ridge
    if (a > 0) system[a]![size]! -= ridge * weights[a]!
    for (let b = 0; b < a; b++) system[b]![a] = system[a]![b]!
  }
  return system
}

/** Gaussian elimination with partial pivoting. */
function solved(system: Float64Array[]): Float64Array {
  const size = system.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column; row < size; row++)
      if (Math.abs(system[row]![column]!) > Math.abs(system[pivot]![column]!)) pivot = row
    ;[system[column], system[pivot]] = [system[pivot]!, system[column]!]
    for (let row = column + 1; row < size; row++) {
      const factor = system[row]![column]! / system[column]![column]!
      if (factor === 0) continue
      for (let k = column; k <= size; k++) system[row]![k]! -= factor * system[column]![k]!
    }
  }
  const answer = new Float64Array(size)
  for (let row = size - 1; row >= 0; row--) {
    let rest = system[row]![size]!
    for (let k = row + 1; k < size; k++) rest -= system[row]![k]! * answer[k]!
    answer[row] = rest / system[row]![row]!
  }
  return answer
}
