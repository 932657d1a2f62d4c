import { evidenceFor, isEarned, type Evidence } from './evidence.ts'
import type { Rivals } from './features.ts'
import type { Vector, Vectors } from './vocabulary.ts'

export interface Candidate {
  readonly left: number
  readonly right: number
  readonly evidence: Evidence
  readonly rivals: Rivals
}

export interface Candidates {
  /** Pairs that may be matches, by left sentence, then right. */
  readonly pairs: readonly Candidate[]
  /** False where a sentence had more partners than are looked at. */
  readonly complete: boolean
}

/**
 * Partners looked at per sentence, heaviest shared mass first. Real articles stay far below; a text that
 * repeats one sentence a thousand times does not.
 */
const MOST_PARTNERS = 64

/** Below it a pair shares common words only, and is not worth the features. */
const LEAST_MASS = 0.35

/** The pairs of sentences that share terms, found through an index of the right side's terms. */
export function candidatesOf(vectors: Vectors): Candidates {
  const index = indexOf(vectors.right)
  const best = { left: new Float64Array(vectors.left.length), right: new Float64Array(vectors.right.length) }
  let complete = true
  const found = vectors.left.flatMap((left, i) => {
    const partners = [...sharedMass(left, vectors.right, index)]
      .filter(([, mass]) => mass >= LEAST_MASS)
      .toSorted(([a, massA], [b, massB]) => massB - massA || a - b)
    if (partners.length > MOST_PARTNERS) complete = false
    return partners.slice(0, MOST_PARTNERS).flatMap(([j, mass]) => {
      best.left[i] = Math.max(best.left[i] ?? 0, mass)
      best.right[j] = Math.max(best.right[j] ?? 0, mass)
      const right = vectors.right[j]
      return right === undefined ? [] : [{ left: i, right: j, evidence: evidenceFor(left, right, vectors) }]
    })
  })
  const pairs = found
    .filter(({ evidence }) => isEarned(evidence))
    .map((pair) => ({ ...pair, rivals: { left: best.left[pair.left] ?? 0, right: best.right[pair.right] ?? 0 } }))
    .toSorted((a, b) => a.left - b.left || a.right - b.right)
  return { pairs, complete }
}

/** Sentence numbers by term id. */
function indexOf(vectors: readonly Vector[]): Map<number, number[]> {
  const index = new Map<number, number[]>()
  for (const [at, vector] of vectors.entries()) {
    for (const id of vector.ids) {
      const postings = index.get(id)
      if (postings === undefined) index.set(id, [at])
      else postings.push(at)
    }
  }
  return index
}

/** Shared mass with every sentence that has a term of `left`, by its number. */
function sharedMass(left: Vector, right: readonly Vector[], index: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const mass = new Map<number, number>()
  for (const [at, id] of left.ids.entries()) {
    for (const j of index.get(id) ?? []) {
      const vector = right[j]
      const other = vector?.weights[vector.ids.indexOf(id)] ?? 0
      mass.set(j, (mass.get(j) ?? 0) + Math.min(left.weights[at] ?? 0, other))
    }
  }
  return mass
}
