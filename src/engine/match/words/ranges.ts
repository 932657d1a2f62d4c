import type { Unit } from './units.ts'

/** Ranges of units, and what the passes ask of them. */

/** Indexes of units, half open. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range of each side. */
export interface Facing {
  readonly left: Range
  readonly right: Range
}

/** Units `left[start…end)` and `right[start…end)` stand for one another. Pairs of one alignment share no unit. */
export interface UnitPair extends Facing {
  /** The same words, other words, or perhaps other words: a guess counts only inside a phrase. */
  readonly kind: 'equal' | 'other' | 'guess'
}

/** Longer stretches are other things, not other words for one thing, and no reader holds them against each other. */
export const LONGEST_PHRASE = 15

/** A step from a correct alignment to a presentable one. */
export type Pass = (
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
) => readonly UnitPair[]

/** Whether no pair has a word of a range of its side. */
export function isFree(pairs: readonly UnitPair[], range: Range, side: 'left' | 'right'): boolean {
  return pairs.every((pair) => pair[side].end <= range.start || pair[side].start >= range.end)
}

/** Whether a range holds a word that tells something. */
export function hasContent(units: readonly Unit[], range: Range): boolean {
  for (let at = range.start; at < range.end; at++) if (units[at]?.isFunction === false) return true
  return false
}

/** How many words that tell something a range holds. */
export function contentIn(units: readonly Unit[], { start, end }: Range): number {
  return units.slice(start, end).filter((unit) => !unit.isFunction).length
}

/** Whether two ranges have a word in common. */
export function meets(range: Range, other: Range): boolean {
  return range.start < other.end && other.start < range.end
}

/** Whether a range lies wholly in another. */
export function isWithin(range: Range, other: Range): boolean {
  return other.start <= range.start && range.end <= other.end
}

/** Both ends of a pair lie in a facing pair of ranges. */
export function isInside(pair: Facing, other: Facing): boolean {
  return isWithin(pair.left, other.left) && isWithin(pair.right, other.right)
}

/** Words in a range. */
export function length({ start, end }: Range): number {
  return end - start
}
