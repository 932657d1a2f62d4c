import type { Match } from '../model.ts'

/**
 * The heaviest non-crossing set of strong and fair matches, as indexes into `matches`, in reading order.
 * Neighbours may share a sentence: one that the other article tells in two. Such a step weighs less, so
 * that of equal articles the straight diagonal is heaviest, and heaviest alone.
 *
 * Weighted longest chain by dynamic programming, with a Fenwick tree of prefix maxima: O(m log n).
 */
export function spineOf(matches: readonly Match[]): number[] {
  const order = [...matches.keys()].filter((at) => matches[at]?.strength !== 'weak')
  const chains = order.map(() => ({ weight: 0, before: -1 }))
  const rights = 1 + order.reduce((most, at) => Math.max(most, matches[at]?.right ?? 0), 0)
  const closed = new PrefixBest(rights)
  let row: number[] = []
  for (const [k, at] of order.entries()) {
    const match = matches[at]!
    const first = row[0] === undefined ? undefined : matches[order[row[0]]!]
    if (first !== undefined && first.left !== match.left) {
      for (const done of row) closed.add(matches[order[done]!]!.right, done, chains[done]!.weight)
      row = []
    }
    chains[k] = bestChain(match, k, row, { matches, order, chains, closed })
    row.push(k)
  }
  return traced(order, chains)
}

/** A step that shares a sentence with the one before counts so much of its score. */
const SHARED_STEP = 0.25

interface Chain {
  readonly weight: number
  readonly before: number
}

interface Table {
  readonly matches: readonly Match[]
  readonly order: readonly number[]
  readonly chains: readonly Chain[]
  /** Chains that end in earlier left sentences. */
  readonly closed: PrefixBest
}

function bestChain(
  match: Match,
  k: number,
  row: readonly number[],
  { matches, order, chains, closed }: Table,
): Chain {
  let best: Chain = { weight: match.score, before: -1 }
  const extend = (before: number, weight: number) => {
    const total = (chains[before]?.weight ?? 0) + weight
    if (total > best.weight) best = { weight: total, before }
  }
  const apart = closed.bestBelow(match.right)
  if (apart !== undefined) extend(apart, match.score)
  const sameRight = closed.bestAt(match.right)
  if (sameRight !== undefined) extend(sameRight, match.score * SHARED_STEP)
  for (const before of row) {
    if (before < k && matches[order[before]!]!.right < match.right) extend(before, match.score * SHARED_STEP)
  }
  return best
}

/** The best chain among those that end at a right sentence below a bound; the earliest of equals. */
class PrefixBest {
  private readonly tree: { chain: number; weight: number }[]
  private readonly at: { chain: number; weight: number }[] = []

  private readonly size: number

  constructor(size: number) {
    this.size = size
    this.tree = Array.from({ length: size + 1 }, () => ({ chain: -1, weight: 0 }))
  }

  add(right: number, chain: number, weight: number): void {
    const known = this.at[right]
    if (known === undefined || weight > known.weight) this.at[right] = { chain, weight }
    for (let i = right + 1; i <= this.size; i += i & -i)
      if (weight > this.tree[i]!.weight) this.tree[i] = { chain, weight }
  }

  bestBelow(right: number): number | undefined {
    let best = { chain: -1, weight: 0 }
    for (let i = right; i > 0; i -= i & -i) if (this.tree[i]!.weight > best.weight) best = this.tree[i]!
    return best.chain < 0 ? undefined : best.chain
  }

  bestAt(right: number): number | undefined {
    return this.at[right]?.chain
  }
}

function traced(order: readonly number[], chains: readonly Chain[]): number[] {
  let at = -1
  for (const [k, chain] of chains.entries()) if (at < 0 || chain.weight > chains[at]!.weight) at = k
  const spine: number[] = []
  for (; at >= 0; at = chains[at]!.before) spine.unshift(order[at]!)
  return spine
}
