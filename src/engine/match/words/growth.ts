import { hasContent, isFree, LONGEST_PHRASE, type Range, type UnitPair } from './ranges.ts'
import { startsClause, type Unit } from './units.ts'

/** Passes that widen a link between words over what stands around them. */

/** "A [slap] was delivered" / "we [slapped] them in the face" → "[A slap was delivered]" / "[we slapped them in the face]" */
export function growPhrases(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const grown = growing(pairs, left, right, (units, range, isOpen) => {
    if (isSaying(units, range)) return range
    const whole = { start: firstOpen(units, range, isOpen), end: lastOpen(units, range, isOpen) }
    return whole.end - whole.start <= LONGEST_PHRASE ? whole : range
  })
  return grown.map(({ before, after }) => {
    const heads = { left: headOf(before.left, after.left), right: headOf(before.right, after.right) }
    const tails = { left: tailOf(before.left, after.left), right: tailOf(before.right, after.right) }
    const atHead = hasContent(left, heads.left) === hasContent(right, heads.right)
    const atTail = hasContent(left, tails.left) === hasContent(right, tails.right)
    const kept = (was: Range, is: Range) => ({
      start: atHead ? is.start : was.start,
      end: atTail ? is.end : was.end,
    })
    return { ...after, left: kept(before.left, after.left), right: kept(before.right, after.right) }
  })
}

/** "the Leader [remarked]" / "Khamenei [said] in his speech" → "[the Leader remarked]" / "[Khamenei said]" */
export function growSpeakers(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const grown = growing(pairs, left, right, (units, range, isOpen) => {
    if (!isSaying(units, range)) return range
    const [start, end] = [firstOpen(units, range, isOpen), lastOpen(units, range, isOpen)]
    if (start < range.start) return range.start - start <= SPEAKER_WORDS ? { start, end: range.end } : range
    const isInverted = opensClause(units[range.start]) // “…,” said the Leader
    return isInverted && end - range.end <= SPEAKER_WORDS ? { start, end } : range
  })
  return grown.map(({ before, after }) =>
    isSame(before.left, after.left) || isSame(before.right, after.right) ? before : after,
  )
}

/** So many words beside its verb name a speaker ("US President Donald Trump"). */
const SPEAKER_WORDS = 4

type Growth = (units: readonly Unit[], range: Range, isOpen: (at: number) => boolean) => Range

interface Grown {
  readonly before: UnitPair
  readonly after: UnitPair
}

/** The pairs as they are, and as they would be, widened one after the other over units that no pair has. */
function growing(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
  growth: Growth,
): readonly Grown[] {
  const taken = [...pairs]
  return pairs.map((pair, at) => {
    if (pair.kind === 'equal') return { before: pair, after: pair }
    const others = taken.filter((_, other) => other !== at)
    const on = (units: readonly Unit[], side: 'left' | 'right') =>
      growth(units, pair[side], (unit) => isFree(others, { start: unit, end: unit + 1 }, side))
    const after = { ...pair, left: on(left, 'left'), right: on(right, 'right') }
    taken[at] = after
    return { before: pair, after }
  })
}

/** "[killed]" stands for "[killing]", not for "[killing more than 50]": what one side gains at an end the other must answer there. */
function headOf(before: Range, after: Range): Range {
  return { start: after.start, end: before.start }
}

function tailOf(before: Range, after: Range): Range {
  return { start: before.end, end: after.end }
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end
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
  return units[at] !== undefined && !opensClause(units[at])
}

function opensClause(unit: Unit | undefined): boolean {
  return unit !== undefined && startsClause(unit)
}
