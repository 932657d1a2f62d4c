import type { Side, Sided } from '../../model.ts'
import { ofBoth, SIDES } from '../context.ts'
import type { Likeness } from './alike.ts'
import type { Saying } from './sayings.ts'

/** Indexes of the sayings of each side that tell one utterance, ascending. */
export type Group = Sided<readonly number[]>

/** Sayings that have less in common do not make two utterances one: one of them may tell both. */
const ONE_UTTERANCE = 0.45

type Growing = Sided<Set<number>>

/**
 * Pairs that share a saying tell one utterance, the likest first; in the order of the first left saying. What an
 * outlet tells in its own voice, and a long saying that is little like another, may tell several, and joins none:
 * the longer one is listed in the utterance of the shorter one too.
 */
export function groupsOf(pairs: readonly Likeness[], sayings: Sided<readonly Saying[]>): Group[] {
  const held = { left: new Map<number, Growing>(), right: new Map<number, Growing>() }
  const groups = new Set<Growing>()
  const at = (side: Side, pair: Likeness) => sayings[side][pair[side]]
  for (const pair of pairs.toSorted((a, b) => b.score - a.score)) {
    const quotes = SIDES.filter((side) => at(side, pair)?.quote !== null)
    const [group, other] = quotes.flatMap((side) => held[side].get(pair[side]) ?? [])
    if (group === undefined) begin(pair, quotes, held, groups)
    else if (other === undefined || other === group) include(group, pair, quotes, held)
    else if (pair.score >= ONE_UTTERANCE) swallow(group, other, held, groups)
    else {
      const sizeOf = (side: Side) => at(side, pair)?.terms.size ?? 0
      if (sizeOf('left') >= sizeOf('right')) held.right.get(pair.right)?.left.add(pair.left)
      else held.left.get(pair.left)?.right.add(pair.right)
    }
  }
  return [...groups]
    .map((group) => ofBoth(group, (indexes) => [...indexes].toSorted((a, b) => a - b)))
    .toSorted((a, b) => first(a.left) - first(b.left) || first(a.right) - first(b.right))
}

type Held = Sided<Map<number, Growing>>

function begin(pair: Likeness, quotes: readonly Side[], held: Held, groups: Set<Growing>) {
  const group = { left: new Set<number>(), right: new Set<number>() }
  groups.add(group)
  include(group, pair, quotes, held)
}

function include(group: Growing, pair: Likeness, quotes: readonly Side[], held: Held) {
  for (const side of SIDES) group[side].add(pair[side])
  for (const side of quotes) if (!held[side].has(pair[side])) held[side].set(pair[side], group)
}

function swallow(group: Growing, other: Growing, held: Held, groups: Set<Growing>) {
  groups.delete(other)
  for (const side of SIDES)
    for (const index of other[side]) {
      group[side].add(index)
      if (held[side].get(index) === other) held[side].set(index, group)
    }
}

function first(indexes: readonly number[]): number {
  return indexes[0] ?? 0
}

/** For each saying of a side the indexes of its groups. */
export function groupsBySaying(groups: readonly Group[], side: Side): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [at, group] of groups.entries())
    for (const index of group[side]) {
      const known = found.get(index)
      if (known === undefined) found.set(index, [at])
      else known.push(at)
    }
  return found
}
