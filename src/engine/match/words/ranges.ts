import type { Unit } from './units.ts'

/** Ranges of units, and what the passes ask of them. */

/** Indexes of units, half open. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Units `left[start…end)` and `right[start…end)` stand for one another. Pairs of one alignment share no unit. */
export interface UnitPair {
  readonly left: Range
  readonly right: Range
  readonly kind: 'equal' | 'other'
}

/** A step from a correct alignment to a presentable one. */
export type Pass = (
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
) => readonly UnitPair[]

export function isFree(pairs: readonly UnitPair[], range: Range, side: 'left' | 'right'): boolean {
  return pairs.every((pair) => pair[side].end <= range.start || pair[side].start >= range.end)
}

/** For each unit, whether no pair has it. */
export function freeUnits(
  units: readonly Unit[],
  pairs: readonly UnitPair[],
  side: 'left' | 'right',
): boolean[] {
  const free = units.map(() => true)
  for (const pair of pairs) free.fill(false, pair[side].start, pair[side].end)
  return free
}

/** Whether a range holds a word that tells something. */
export function hasContent(units: readonly Unit[], range: Range): boolean {
  for (let at = range.start; at < range.end; at++) if (units[at]?.isFunction === false) return true
  return false
}

export function meets(range: Range, other: Range): boolean {
  return range.start < other.end && other.start < range.end
}

export function isWithin(range: Range, other: Range): boolean {
  return other.start <= range.start && range.end <= other.end
}

export function length({ start, end }: Range): number {
  return end - start
}

/** The pairs that stand in one order on both sides, by left; others are moved and bound nothing. */
export function inOrder(pairs: readonly UnitPair[]): UnitPair[] {
  const kept: UnitPair[] = []
  for (const pair of pairs.toSorted((a, b) => a.left.start - b.left.start)) {
    if (pair.right.start >= (kept.at(-1)?.right.end ?? 0)) kept.push(pair)
  }
  return kept
}
