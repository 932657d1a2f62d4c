import { isFree, type Range, type UnitPair } from './ranges.ts'
import { startsClause, type Unit } from './units.ts'

/** Passes that widen a link between words over what stands around them. */

/** "A [slap] was delivered" / "we [slapped] them in the face" → "[A slap was delivered]" / "[we slapped them in the face]" */
export function growPhrases(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  return growing(pairs, left, right, (units, range, isOpen) => {
    if (isSaying(units, range)) return range
    const whole = { start: firstOpen(units, range, isOpen), end: lastOpen(units, range, isOpen) }
    return whole.end - whole.start <= LONGEST_GROWN ? whole : range
  })
}

/** "the Leader [remarked]" / "Khamenei [said] in his speech" → "[the Leader remarked]" / "[Khamenei said]" */
export function growSpeakers(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  return growing(pairs, left, right, (units, range, isOpen) => {
    if (!isSaying(units, range)) return range
    const [start, end] = [firstOpen(units, range, isOpen), lastOpen(units, range, isOpen)]
    if (start < range.start) return range.start - start <= SPEAKER_WORDS ? { start, end: range.end } : range
    return end - range.end <= SPEAKER_WORDS ? { start, end } : range
  })
}

/** So many words beside its verb name a speaker ("US President Donald Trump"). */
const SPEAKER_WORDS = 4

/** A longer stretch around a word is more than its phrase. */
const LONGEST_GROWN = 6

type Growth = (units: readonly Unit[], range: Range, isOpen: (at: number) => boolean) => Range

/** Widens the pairs of other words, one after the other, over units that no pair has. */
function growing(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
  growth: Growth,
): readonly UnitPair[] {
  return pairs.reduce<readonly UnitPair[]>((found, pair) => {
    if (pair.kind === 'equal') return found
    const others = found.filter((other) => other !== pair)
    const on = (units: readonly Unit[], side: 'left' | 'right') =>
      growth(units, pair[side], (at) => isFree(others, { start: at, end: at + 1 }, side))
    return [...others, { ...pair, left: on(left, 'left'), right: on(right, 'right') }]
  }, pairs)
}

/** Where the open units before a range begin: behind punctuation or a taken unit. */
function firstOpen(units: readonly Unit[], { start }: Range, isOpen: (at: number) => boolean): number {
  let at = start
  while (at > 0 && isInside(units, at) && isOpen(at - 1)) at--
  return at
}

function lastOpen(units: readonly Unit[], { end }: Range, isOpen: (at: number) => boolean): number {
  let at = end
  while (at < units.length && isInside(units, at) && isOpen(at)) at++
  return at
}

function isSaying(units: readonly Unit[], range: Range): boolean {
  return units.slice(range.start, range.end).some((unit) => unit.isSaying)
}

/** Whether no punctuation stands before a unit. */
function isInside(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  return unit !== undefined && !startsClause(unit)
}
