import type { Profile } from './profiles.ts'

/**
 * Both articles' sentences as sparse vectors over one vocabulary. A term's weight is its share times its
 * rarity among all sentences of both articles: ln(1 + N/df) / ln(1 + N), which is 1 for a term of one
 * sentence only and falls towards ln 2 / ln(1 + N).
 */
export interface Vectors {
  readonly left: readonly Vector[]
  readonly right: readonly Vector[]
  /** Number of sentences that hold a term: per side, by term id. */
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
}

export interface Vector {
  readonly profile: Profile
  /** Term ids, ascending, with their weights and what kind of term each is. */
  readonly ids: Int32Array
  readonly weights: Float64Array
  readonly kinds: Uint8Array
  /** Sum of the weights. */
  readonly mass: number
  /** Euclidean length. */
  readonly norm: number
}

/** Kinds of a term; a plain word is 0. */
export const NAME = 1
export const NUMBER = 2

export function vectorsOf(left: readonly Profile[], right: readonly Profile[]): Vectors {
  const ids = new Map<string, number>()
  for (const profile of [...left, ...right])
    for (const term of profile.terms) if (!ids.has(term.key)) ids.set(term.key, ids.size)
  const leftCount = counts(left, ids)
  const rightCount = counts(right, ids)
  const sentences = left.length + right.length
  const rarity = Float64Array.from(leftCount, (count, id) => {
    const df = count + (rightCount[id] ?? 0)
    return Math.log(1 + sentences / df) / Math.log(1 + sentences)
  })
  const vector = (profile: Profile) => vectorOf(profile, ids, rarity)
  return { left: left.map(vector), right: right.map(vector), leftCount, rightCount }
}

function counts(profiles: readonly Profile[], ids: ReadonlyMap<string, number>): Int32Array {
  const found = new Int32Array(ids.size)
  for (const profile of profiles) for (const term of profile.terms) found[ids.get(term.key) ?? 0]!++
  return found
}

function vectorOf(profile: Profile, ids: ReadonlyMap<string, number>, rarity: Float64Array): Vector {
  const terms = profile.terms
    .map((term) => ({ ...term, id: ids.get(term.key) ?? 0 }))
    .toSorted((a, b) => a.id - b.id)
  const weights = Float64Array.from(terms, (term) => term.share * (rarity[term.id] ?? 0))
  return {
    profile,
    ids: Int32Array.from(terms, (term) => term.id),
    weights,
    kinds: Uint8Array.from(terms, (term) => (term.isNumber ? NUMBER : term.isName ? NAME : 0)),
    mass: weights.reduce((sum, weight) => sum + weight, 0),
    norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
  }
}
