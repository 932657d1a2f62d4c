import { closePairs, heaviestSequence, runsOf } from './order.ts'
import { NAME, NUMBER, WORD, type Vector, type Vectors } from './vocabulary.ts'

/** What the words of two sentences have in common. */
export interface Evidence {
  readonly left: Vector
  readonly right: Vector
  /** The shared terms, heaviest first. */
  readonly shared: readonly SharedTerm[]
  /** The same by kind: words that are no names, names, numbers. */
  readonly words: readonly SharedTerm[]
  readonly names: readonly SharedTerm[]
  readonly numbers: readonly SharedTerm[]
  /** Sum of their weights: how much is shared, not normalised. */
  readonly mass: number
  /** Sum of the products of the weights: for the cosine. */
  readonly product: number
  /** Words in the longest run that both have, function words included. */
  readonly run: number
  /** The heaviest run of two words or more: the weight of its terms. */
  readonly runMass: number
  /** The heaviest sequence of terms that both have in one order, gaps allowed: its weight. */
  readonly inOrder: number
  /** Pairs of terms that stand close together in both: the sum of the lighter of each, and the share of pairs. */
  readonly close: number
  readonly closeShare: number
  /** The weight of the terms that both have inside quotation marks. */
  readonly quoted: number
}

export interface SharedTerm {
  readonly id: number
  /** The smaller of its weights in the two sentences. */
  readonly weight: number
  readonly kind: number
  /** It stands in one sentence only, in each article. */
  readonly isAnchor: boolean
  /** In neither sentence the first part of a longer name, or a word of all news. */
  readonly isWhole: boolean
}

/** What two sentences share, by the weights of their terms; both vectors have their terms in one order. */
export function evidenceFor(left: Vector, right: Vector, { leftCount, rightCount }: Vectors): Evidence {
  const shared: SharedTerm[] = []
  let [mass, product] = [0, 0]
  for (let i = 0, j = 0; i < left.ids.length && j < right.ids.length; ) {
    const a = left.ids[i]!
    const b = right.ids[j]!
    if (a < b) i++
    else if (b < a) j++
    else {
      const [wa, wb] = [left.weights[i]!, right.weights[j]!]
      const weight = Math.min(wa, wb)
      const isAnchor = leftCount[a] === 1 && rightCount[a] === 1
      const isWhole = left.shares[i] === 1 && right.shares[j] === 1
      // A name to one article only ("Apple" at a sentence's start) is a name.
      shared.push({ id: a, weight, kind: Math.max(left.kinds[i]!, right.kinds[j]!), isAnchor, isWhole })
      mass += weight
      product += wa * wb
      i++
      j++
    }
  }
  const worth = (id: number) => shared.find((term) => term.id === id)?.weight ?? 0
  const quoted = shared.reduce(
    (sum, { id, weight }) => sum + (left.quoted.has(id) && right.quoted.has(id) ? weight : 0),
    0,
  )
  shared.sort((a, b) => b.weight - a.weight || a.id - b.id)
  return {
    left,
    right,
    shared,
    words: shared.filter(({ kind }) => kind === WORD),
    names: shared.filter(({ kind }) => kind === NAME),
    numbers: shared.filter(({ kind }) => kind === NUMBER),
    mass,
    product,
    ...runsOf(left, right, worth),
    inOrder: heaviestSequence(left.content, right.content, worth),
    ...closePairs(left, right),
    quoted,
  }
}
