import type { Day } from '../../model.ts'
import { dateOf, dayNumber, daysIn, isDate, iso, isoOf, parsedIso, weekdayOf } from './calendar.ts'
import { keyAt, type Row } from './row.ts'

/** First and last day that a telling of time can mean; nulls where the article's day is needed and not known. */
export type Bounds = Pick<Day, 'from' | 'to'>

export const UNKNOWN: Bounds = { from: null, to: null }

/** The number of the article's day, or null. */
export function todayNumber(today: string | null): number | null {
  const date = today === null ? null : parsedIso(today)
  return date === null ? null : dayNumber(date.year, date.month, date.day)
}

/** A month or a day of one; without a year the one nearest to the article's day. */
export function resolvedDate(
  today: string | null,
  { year, month, day }: { year: number | null; month: number; day: number | null },
): Bounds {
  if (year !== null) return within(year, month, day)
  const now = todayNumber(today)
  if (now === null) return UNKNOWN
  const near = dateOf(now).year
  const distance = (at: number) => Math.abs(dayNumber(at, month, day ?? MID_MONTH) - now)
  const [nearest = near] = [near, near - 1, near + 1].toSorted((a, b) => distance(a) - distance(b))
  return within(nearest, month, day)
}

const MID_MONTH = 15

function within(year: number, month: number, day: number | null): Bounds {
  if (day === null)
    return { from: iso({ year, month, day: 1 }), to: iso({ year, month, day: daysIn(year, month) }) }
  const date = { year, month, day }
  return isDate(date) ? { from: iso(date), to: iso(date) } : UNKNOWN
}

/** The last such weekday up to the article's day; the coming one where the words near it say so. */
export function resolvedWeekday(row: Row, at: number, weekday: number, turn: number | null): Bounds {
  const now = todayNumber(row.today)
  if (now === null) return UNKNOWN
  const back = (weekdayOf(now) - weekday + 7) % 7
  const past = now - back
  const isComing = turn === 1 || (turn === null && isToCome(row, at))
  const day = isComing
    ? back === 0 && turn === null
      ? now
      : past + 7
    : turn === -1 && back === 0
      ? now - 7
      : past
  return { from: isoOf(day), to: isoOf(day) }
}

function isToCome(row: Row, at: number): boolean {
  const coming = row.language.counting?.dating.coming
  for (let near = at - 1; near >= Math.max(row.first, at - NEAR); near--)
    if (coming?.has(keyAt(row, near)) === true) return true
  return false
}

/** Words: "will make a statement on Wednesday" has four between. */
const NEAR = 6
