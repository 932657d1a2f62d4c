import { NAME, NUMBER, type Vector, type Vectors } from './vocabulary.ts'

/** What two sentences have in common: the one input of all features. */
export interface Evidence {
  readonly left: Vector
  readonly right: Vector
  /** Weights of the shared terms, heaviest first. */
  readonly shared: readonly number[]
  /** Their sum: how much is shared, not normalised. */
  readonly mass: number
  /** Sum of the products of the shared weights: for the cosine. */
  readonly product: number
  readonly sharedWords: number
  readonly sharedNames: number
  readonly sharedNumbers: number
  /** Shared terms that stand in one sentence only, in each article. */
  readonly anchors: number
  /** Words in the longest run that both have, function words included. */
  readonly run: number
}

/** The evidence for one pair. */
export function evidenceFor(left: Vector, right: Vector, vectors: Vectors): Evidence {
  const shared: number[] = []
  const kinds = [0, 0, 0]
  let product = 0
  let anchors = 0
  for (let i = 0, j = 0; i < left.ids.length && j < right.ids.length; ) {
    const a = left.ids[i] ?? 0
    const b = right.ids[j] ?? 0
    if (a < b) i++
    else if (b < a) j++
    else {
      const [wa, wb] = [left.weights[i] ?? 0, right.weights[j] ?? 0]
      shared.push(Math.min(wa, wb))
      product += wa * wb
      kinds[left.kinds[i] ?? 0]!++
      if (vectors.leftCount[a] === 1 && vectors.rightCount[a] === 1) anchors++
      i++
      j++
    }
  }
  const mass = shared.reduce((sum, weight) => sum + weight, 0)
  shared.sort((a, b) => b - a)
  return {
    left,
    right,
    shared,
    mass,
    product,
    sharedWords: kinds[0] ?? 0,
    sharedNames: kinds[NAME] ?? 0,
    sharedNumbers: kinds[NUMBER] ?? 0,
    anchors,
    run: longestRun(left.profile.run, right.profile.run),
  }
}

/** Length of the longest common run of words, by the usual table of which one row is kept. */
function longestRun(left: readonly string[], right: readonly string[]): number {
  const row = new Int32Array(right.length + 1)
  let longest = 0
  for (const word of left) {
    for (let j = right.length; j > 0; j--) {
      row[j] = right[j - 1] === word ? (row[j - 1] ?? 0) + 1 : 0
      longest = Math.max(longest, row[j] ?? 0)
    }
  }
  return longest
}

/**
 * Whether a pair may be a match at all: at least one shared word that is no name, and a second shared term.
 * Function words and punctuation are no terms, so they never earn a match.
 */
export function isEarned(evidence: Evidence): boolean {
  return evidence.sharedWords > 0 && evidence.shared.length >= 2
}
