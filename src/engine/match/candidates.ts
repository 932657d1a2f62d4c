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
  /** False where terms stood in too many sentences to be looked up. */
  readonly complete: boolean
}

/**
 * A term that stands in more sentences finds no partners by itself; what it is worth still counts in pairs
 * that rarer terms find. So the time grows with what is shared, not with the product of the lengths.
 */
const MOST_SENTENCES = 120

/** Below it a pair shares common words only, and is not worth the features. */
const LEAST_MASS = 0.35

/** The pairs of sentences that share terms, found through an index of the right side's terms. */
export function candidatesOf(vectors: Vectors): Candidates {
  const index = indexOf(vectors)
  const best = { left: new Float64Array(vectors.left.length), right: new Float64Array(vectors.right.length) }
  const found = vectors.left.flatMap((left, i) =>
    partnersOf(left, index).flatMap((j) => {
      const right = vectors.right[j]
      const evidence = right === undefined ? undefined : evidenceFor(left, right, vectors)
      if (evidence === undefined || evidence.mass < LEAST_MASS) return []
      best.left[i] = Math.max(best.left[i] ?? 0, evidence.mass)
      best.right[j] = Math.max(best.right[j] ?? 0, evidence.mass)
      return [{ left: i, right: j, evidence }]
    }),
  )
  const pairs = found
    .filter(({ evidence }) => isEarned(evidence))
    .map((pair) => ({
      ...pair,
      rivals: { left: best.left[pair.left] ?? 0, right: best.right[pair.right] ?? 0 },
    }))
  return { pairs, complete: isComplete(vectors) }
}

/** Right sentences by term id; undefined for terms that are too common to look up. */
function indexOf(vectors: Vectors): (number[] | undefined)[] {
  const index: (number[] | undefined)[] = Array.from(vectors.leftCount, (count, id) =>
    count > 0 && count + (vectors.rightCount[id] ?? 0) <= MOST_SENTENCES ? [] : undefined,
  )
  for (const [at, vector] of vectors.right.entries()) for (const id of vector.ids) index[id]?.push(at)
  return index
}

/** Right sentences that share a term with a left one, in order. */
function partnersOf(left: Vector, index: readonly (readonly number[] | undefined)[]): number[] {
  const found = new Set<number>()
  for (const id of left.ids) for (const j of index[id] ?? []) found.add(j)
  return [...found].toSorted((a, b) => a - b)
}

/** A text that repeats one sentence hundreds of times has sentences of which every term is too common. */
function isComplete(vectors: Vectors): boolean {
  const isCommon = (id: number) =>
    (vectors.leftCount[id] ?? 0) + (vectors.rightCount[id] ?? 0) > MOST_SENTENCES
  return [...vectors.left, ...vectors.right].every(({ ids }) => ids.length === 0 || !ids.every(isCommon))
}
