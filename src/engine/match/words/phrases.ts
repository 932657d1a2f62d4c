import { isFree, type Range, type UnitPair } from './ranges.ts'
import type { Unit } from './units.ts'

/** Passes that make whole phrases of links between words. */

/** "[The] (corruptive) presence" / "[The] (corrupt) presence" → "The" beside what is linked is shared after all */
export function restoreEqualNeighbours(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const found = [...pairs]
  const isOpen = (i: number, j: number) =>
    left[i] !== undefined &&
    left[i].key === right[j]?.key &&
    isFree(found, one(i), 'left') &&
    isFree(found, one(j), 'right')
  for (const pair of pairs) {
    for (let i = pair.left.start - 1, j = pair.right.start - 1; isOpen(i, j); i--, j--)
      found.push({ left: one(i), right: one(j), kind: 'equal' })
    for (let i = pair.left.end, j = pair.right.end; isOpen(i, j); i++, j++)
      found.push({ left: one(i), right: one(j), kind: 'equal' })
  }
  return joinNeighbours(found)
}

function one(at: number): Range {
  return { start: at, end: at + 1 }
}

/** "[the Leader] [remarked]" / "[Khamenei] [said]" → "[the Leader remarked]" / "[Khamenei said]" */
export function joinNeighbours(pairs: readonly UnitPair[]): readonly UnitPair[] {
  const joined: UnitPair[] = []
  for (const pair of pairs.toSorted((a, b) => a.left.start - b.left.start)) {
    const last = joined.at(-1)
    if (last === undefined || !goesOn(last, pair)) joined.push(pair)
    else {
      joined[joined.length - 1] = {
        left: { start: last.left.start, end: pair.left.end },
        right: { start: last.right.start, end: pair.right.end },
        kind: pair.kind,
      }
    }
  }
  return joined
}

function goesOn(pair: UnitPair, next: UnitPair): boolean {
  return pair.kind === next.kind && pair.left.end === next.left.start && pair.right.end === next.right.start
}
