import type { Figure, Quantity } from '../../model.ts'
import { isAkinCount, isAkinNearby } from './akin-counts.ts'
import type { FigurePlace } from './figure-pair.ts'
import { isSameSize } from './same-size.ts'
import { nearness, nearWords, sharedWords } from './near-words.ts'

/**
 * How much the words around two figures speak for their telling of the same thing: 0 and more where they do,
 * the higher the nearer shared words stand; null where they do not.
 */
export function kinship(place: FigurePlace): number | null {
  if (!isAkin(place)) return null
  return nearness(nearWords(place.left, place.one), nearWords(place.right, place.other))
}

function isAkin(place: FigurePlace): boolean {
  const { one, other } = place
  const isMatched = place.pair.strength === 'strong' || place.pair.strength === 'fair'
  if (one.kind !== 'quantity' || other.kind !== 'quantity')
    return isMatched && formOf(one) === formOf(other) && areOnlyOnes(place) && areOfOneEvent(place)
  if (!isMatched) return isAkinNearby(place, one, other)
  const isMeasure = one.unit !== null && one.noun === null && other.noun === null
  if (isMeasure) return isAkinMeasure(place, one, other)
  return isAkinCount(place, { one, other }, areOnlyOnes(place))
}

/** Two dates in one matched pair are often of two events: so many words of their clauses must be shared. */
const EVENT_WORDS = 2

/** Both date one event: its verb and another word stand beside both. */
function areOfOneEvent({ left, right, one, other }: FigurePlace): boolean {
  const { all, events } = sharedWords(nearWords(left, one), nearWords(right, other))
  return all >= EVENT_WORDS && events >= 1
}

/** Words that two matched sentences share where both speak of one sum: what it is, and what it does ("repair", "cost"). */
const COMMON_WORDS = 2

/** Money, shares and lengths of time: nothing is counted, so they must be alone, near, and among shared words. */
function isAkinMeasure(place: FigurePlace, one: Quantity, other: Quantity): boolean {
  const { left, right } = place
  if (!areOnlyOnes(place) || !isSameSize(one, other)) return false
  if (sharedWords(left.words, right.words).all < COMMON_WORDS) return false
  const isMoney = CURRENCY.test(one.unit ?? '')
  return isMoney || sharedWords(nearWords(left, one), nearWords(right, other)).plain >= 1
}

const CURRENCY = /^(?:\p{Lu}{3}|\p{Sc})$/u

/** Each the only one of its form that its sentence leaves open. */
function areOnlyOnes({ open, one, other }: FigurePlace): boolean {
  return isOnlyOne(open.left, one) && isOnlyOne(open.right, other)
}

function isOnlyOne(open: readonly Figure[], figure: Figure): boolean {
  return open.every((one) => one === figure || formOf(one) !== formOf(figure))
}

/** What it is told as: of days a weekday, a date or a period. */
function formOf(figure: Figure): string {
  if (figure.kind === 'quantity') return `quantity ${figure.unit}`
  if (figure.kind === 'time') return 'time'
  if (figure.relative !== null) return 'period'
  return figure.weekday === null ? 'date' : 'weekday'
}
