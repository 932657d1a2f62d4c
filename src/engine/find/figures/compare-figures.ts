import type { Figure, Moment, Quantity } from '../../model.ts'
import { compareDays } from './compare-days.ts'
import type { FigureRelation } from './figure-relation.ts'

/** Takes no account of what is counted; the order of the two does not matter. */
export function compareFigures(a: Figure, b: Figure): FigureRelation | null {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b)
  if (a.kind === 'time' && b.kind === 'time') return compareMoments(a, b)
  return a.kind === 'day' && b.kind === 'day' ? compareDays(a, b) : null
}

function compareQuantities(a: Quantity, b: Quantity): FigureRelation | null {
  if (a.unit !== b.unit) return null
  if (a.precision === 'vague' || b.precision === 'vague')
    return a.precision === b.precision && a.low === b.low ? 'equal' : 'vague'
  if (isSameRange(a, b) || shareAnchor(a, b)) return 'equal'
  return a.low <= b.high && b.low <= a.high ? 'contains' : 'different'
}

function isSameRange(a: Quantity, b: Quantity): boolean {
  return isSame(a.low, b.low) && isSame(a.high, b.high)
}

/** The same number, said to be exact by one and a bound by the other: "47" and "at least 47", "about 50" and "50". */
function shareAnchor(a: Quantity, b: Quantity): boolean {
  if (a.precision === 'range' || b.precision === 'range') return false
  const isExact = a.precision === 'exact' && b.precision === 'exact'
  return anchors(a).some((one) =>
    anchors(b).some((other) => isSame(one, other) || (isExact && isRounded(one, other))),
  )
}

/** The number as it may have been written. */
function anchors({ low, high, precision }: Quantity): number[] {
  if (precision === 'more') return [low]
  if (precision === 'less') return [high]
  return precision === 'about' ? [low, (low + high) / 2, high] : [low]
}

function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b))
}

/** Share by which sums of fractions may miss: 45 to 55.00000000000001. */
const ROUNDING = 1e-9

/** "2.5 million" and "1,523,000", "60 per cent" and "59.6": one is the other with fewer digits. */
function isRounded(a: number, b: number): boolean {
  const isLarge = Math.min(a, b) >= 1000 || !Number.isInteger(a) || !Number.isInteger(b)
  if (!isLarge || Math.abs(a - b) > MOST_ROUNDED * Math.max(a, b)) return false
  return isRoundingOf(a, b) || isRoundingOf(b, a)
}

/** Share: rounding by more changes what is said. */
const MOST_ROUNDED = 0.03

function isRoundingOf(round: number, fine: number): boolean {
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const shorter = Number(fine.toPrecision(digits))
    if (shorter === fine) return false
    if (isSame(shorter, round)) return true
  }
  return false
}

/** Digits of a number that a paper writes out. */
const MOST_DIGITS = 6

/** Times of other zones, or of a told one and an untold, are not compared. */
function compareMoments(a: Moment, b: Moment): FigureRelation | null {
  if (a.zone !== b.zone) return null
  return a.minute === b.minute ? 'equal' : 'different'
}
