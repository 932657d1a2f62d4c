import type { Comparison } from '../engine/model.ts'
import { adjoin, bestFirst, isEarned } from './sentences.ts'

/** Sentences of both sides that stand in one row, by their matches on the spine. */
export interface SpineGroup {
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** The spine matches drawn, best first: indexes into `Comparison.matches`. */
  readonly matches: readonly number[]
}

interface Growing {
  readonly left: number[]
  readonly right: number[]
  readonly matches: number[]
}

/**
 * Cuts the spine into rows. The spine never goes backwards on either side, but may name a sentence twice:
 * one left sentence with two adjacent right ones (or the reverse) becomes one row. Where the partners are
 * not adjacent, the first stays, and the later one is free for a match of its own or a row of its own.
 */
export function spineGroups(comparison: Comparison): readonly SpineGroup[] {
  const groups: Growing[] = []
  for (const index of comparison.spine) {
    const match = comparison.matches[index]
    if (!match || !isEarned(comparison.matches, index)) continue
    const last = groups.at(-1)
    if (last && join(comparison, last, index)) continue
    const isFree = !last || (match.left > lastOf(last.left) && match.right > lastOf(last.right))
    if (isFree) groups.push({ left: [match.left], right: [match.right], matches: [index] })
  }
  return groups.map(({ left, right, matches }) => {
    return { left, right, matches: bestFirst(comparison.matches, matches) }
  })
}

/** Adds a match to a group where both of its sentences stand in it, or one does and the other adjoins. */
function join({ matches, left, right }: Comparison, group: Growing, index: number): boolean {
  const match = matches[index]
  if (!match) return false
  const hasLeft = group.left.includes(match.left)
  const hasRight = group.right.includes(match.right)
  const addsRight = hasLeft && adjoin(right.reading, lastOf(group.right), match.right)
  const addsLeft = hasRight && adjoin(left.reading, lastOf(group.left), match.left)
  if (!(hasLeft && hasRight) && !addsRight && !addsLeft) return false
  if (addsRight) group.right.push(match.right)
  if (addsLeft) group.left.push(match.left)
  group.matches.push(index)
  return true
}

function lastOf(sentences: readonly number[]): number {
  return sentences.at(-1) ?? -1
}
