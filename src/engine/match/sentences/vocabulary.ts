import type { Span } from '../../model.ts'
import { closePairsIn } from './close-pairs.ts'
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
  /** The terms' shares, before their rarity, 0–1. */
  readonly shares: Float64Array
  /** Where each term stands first. */
  readonly places: readonly Span[]
  /** Sum of the weights. */
  readonly mass: number
  /** Euclidean length. */
  readonly norm: number
  /** Ids of the terms in the order of the text. */
  readonly content: Int32Array
  /** Its close pairs of terms, with weights: `close-pairs.ts`. */
  readonly closePairs: ReadonlyMap<number, number>
  /** Ids of the terms inside quotation marks. */
  readonly quoted: ReadonlySet<number>
  /** Ids of all words' stems in order, and of each the id as a term, −1 for what is none. */
  readonly run: Int32Array
  readonly runTerms: Int32Array
}

/** Kinds of a term. */
export const WORD = 0
export const NAME = 1
export const NUMBER = 2

/**
 * Ids follow the order of the keys, whichever side they come from: so each sum over terms adds up in the same
 * order when the sides are exchanged, and is the same to the last bit.
 */
export function vectorsOf(left: readonly Profile[], right: readonly Profile[]): Vectors {
  const all = [...left, ...right]
  const ids = numbered(all.flatMap(({ terms }) => terms.map((term) => term.key)))
  const stems = numbered(all.flatMap(({ run }) => run))
  const leftCount = counts(left, ids)
  const rightCount = counts(right, ids)
  const rarity = Float64Array.from(leftCount, (count, id) => {
    const df = count + (rightCount[id] ?? 0)
    return Math.log(1 + all.length / df) / Math.log(1 + all.length)
  })
  const vector = (profile: Profile) => vectorOf(profile, { ids, stems, rarity })
  return { left: left.map(vector), right: right.map(vector), leftCount, rightCount }
}

function numbered(keys: readonly string[]): ReadonlyMap<string, number> {
  const sorted = [...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1))
  return new Map(sorted.map((key, id) => [key, id]))
}

function counts(profiles: readonly Profile[], ids: ReadonlyMap<string, number>): Int32Array {
  const found = new Int32Array(ids.size)
  for (const profile of profiles) for (const term of profile.terms) found[ids.get(term.key) ?? 0]!++
  return found
}

interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
  readonly rarity: Float64Array
}

function vectorOf(profile: Profile, { ids, stems, rarity }: Vocabulary): Vector {
  const terms = profile.terms
    .map((term) => ({ ...term, id: ids.get(term.key) ?? 0 }))
    .toSorted((a, b) => a.id - b.id)
  const weights = Float64Array.from(terms, (term) => term.share * (rarity[term.id] ?? 0))
  // A part of a joined name ("United", "States") is no term of its own.
  const known = (keys: Iterable<string>) => [...keys].flatMap((key) => ids.get(key) ?? [])
  const content = Int32Array.from(known(profile.content))
  const weightOf = new Map(terms.map(({ id }, at) => [id, weights[at]!]))
  return {
    profile,
    ids: Int32Array.from(terms, (term) => term.id),
    weights,
    kinds: Uint8Array.from(terms, (term) => (term.isNumber ? NUMBER : term.isName ? NAME : WORD)),
    shares: Float64Array.from(terms, (term) => term.share),
    places: terms.map(({ at }) => at),
    mass: weights.reduce((sum, weight) => sum + weight, 0),
    norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
    content,
    closePairs: closePairsIn(content, (id) => weightOf.get(id) ?? 0),
    quoted: new Set(known(profile.quoted)),
    run: Int32Array.from(profile.run, (stem) => stems.get(stem) ?? 0),
    runTerms: Int32Array.from(profile.run, (stem) => ids.get(stem) ?? -1),
  }
}
