import { tokenDiff } from '../token-diff.ts'
import type { Item } from '../items.ts'

/** Links taken for sure, and where other items lie between them. */

/** For each item of a side its partner on the other, or −1. */
export interface Anchors {
  readonly left: Int16Array
  readonly right: Int16Array
}

/** The links of the token diff, which is given the sentences in one order, whichever way they came. */
export function anchorsOf(one: readonly Item[], other: readonly Item[]): Anchors {
  const [a, b] = [one.map((item) => item.key), other.map((item) => item.key)]
  const inOrder = a.join(' ') <= b.join(' ')
  const left = new Int16Array(a.length).fill(-1)
  const right = new Int16Array(b.length).fill(-1)
  for (const run of inOrder ? tokenDiff(a, b) : tokenDiff(b, a)) {
    for (let at = 0; at < run.length; at++) {
      const [i, j] = inOrder ? [run.left + at, run.right + at] : [run.right + at, run.left + at]
      left[i] = j
      right[j] = i
    }
  }
  return { left, right }
}

/** For each item the links before and after it: where they stand on its own side and on the other. */
export interface Gaps {
  readonly start: Int16Array
  readonly end: Int16Array
  readonly from: Int16Array
  readonly to: Int16Array
}

/**
 * The gap that each item of a side stands in.
 * @param partners as in `Anchors`
 * @param length items of the other side
 */
export function gapsOf(partners: Int16Array, length: number): Gaps {
  const size = partners.length
  const gaps = {
    start: new Int16Array(size),
    end: new Int16Array(size),
    from: new Int16Array(size),
    to: new Int16Array(size),
  }
  for (let at = 0, start = -1, from = -1; at < size; at++) {
    gaps.start[at] = start
    gaps.from[at] = from
    if (partners[at]! >= 0) [start, from] = [at, partners[at]!]
  }
  for (let at = size - 1, end = size, to = length; at >= 0; at--) {
    gaps.end[at] = end
    gaps.to[at] = to
    if (partners[at]! >= 0) [end, to] = [at, partners[at]!]
  }
  return gaps
}

/** Both stand between the same two links. */
export function isOneGap({ left, right }: { left: Gaps; right: Gaps }, i: number, j: number): boolean {
  return (
    left.from[i] === right.start[j] &&
    right.from[j] === left.start[i] &&
    left.to[i] === right.end[j] &&
    right.to[j] === left.end[i]
  )
}

/** How far a place lies outside an open stretch. */
export function outside(at: number, from: number, to: number): number {
  const [low, high] = from < to ? [from, to] : [to, from]
  return at <= low ? low - at + 1 : at >= high ? at - high + 1 : 0
}
