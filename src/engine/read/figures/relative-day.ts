import type { CalendarUnit, Day } from '../../model.ts'
import type { Dating } from '../../lexicon/counting.ts'
import { dateOf, dayNumber, daysIn, isoOf, weekdayOf } from './calendar.ts'
import { numberAt } from './number.ts'
import { type Bounds, todayNumber, UNKNOWN } from './resolve.ts'
import { type Found, isJoined, keyAt, phraseAt, type Row, writtenAt } from './row.ts'

/** "yesterday", "last week", "earlier this month", "over the weekend", "two years ago"; null where none begins. */
export function relativeAt(row: Row, at: number, dating: Dating): Found<Day> | null {
  const day = phraseAt(row, at, dating.days)
  if (day !== null) return told(row, at, day.next, { unit: 'day', offset: day.value })
  const from = dating.stages.has(keyAt(row, at)) && isJoined(row, at + 1) ? at + 1 : at
  const turn = dating.turns.get(keyAt(row, from))
  const isThe = row.language.determiners.has(keyAt(row, from))
  const unit = isJoined(row, from + 1) ? dating.periods.get(keyAt(row, from + 1)) : undefined
  // "This Week" is a programme.
  if (unit === undefined || (from > row.first && /^\p{Lu}/u.test(writtenAt(row, from + 1)))) return null
  if (turn !== undefined && unit !== 'day') return told(row, at, from + 2, { unit, offset: turn })
  return isThe && unit === 'weekend' && at === from ? told(row, at, from + 2, { unit, offset: 0 }) : null
}

/** "two years ago", "a decade ago": begins with a number, or with "a" before the period. */
export function agoAt(row: Row, at: number): Found<Day> | null {
  const { counting } = row.language
  if (counting === null) return null
  const isOne = counting.articles.has(keyAt(row, at)) && isJoined(row, at + 1)
  const number = isOne ? null : numberAt(row, at)
  const place = isOne ? at + 1 : (number?.next ?? -1)
  if (place < 0 || (number !== null && number.tail.length > 0)) return null
  const unit = counting.dating.periods.get(keyAt(row, place))
  if (unit === undefined || !counting.dating.ago.has(keyAt(row, place + 1)) || !isJoined(row, place + 1))
    return null
  const value = number?.value ?? 1
  if (number?.isVague === true || value > MOST || !Number.isInteger(value))
    return told(row, at, place + 2, null)
  return told(row, at, place + 2, { unit, offset: -value })
}

/** Further back nothing is dated by a day. */
const MOST = 1000

function told(row: Row, from: number, next: number, relative: Day['relative']): Found<Day> {
  const bounds = relative === null ? UNKNOWN : resolvedPeriod(row.today, relative)
  const parts = { weekday: null, month: null, day: null, year: null }
  const span = { start: row.tokens[from]!.start, end: row.tokens[next - 1]!.end }
  return { figure: { kind: 'day', ...span, ...bounds, ...parts, relative }, next }
}

/** A period so many from the article's own. */
function resolvedPeriod(
  today: string | null,
  { unit, offset }: { unit: CalendarUnit; offset: number },
): Bounds {
  const now = todayNumber(today)
  if (now === null) return UNKNOWN
  const [from, to] = PERIODS[unit](now, offset)
  return { from: isoOf(from), to: isoOf(to) }
}

const PERIODS: Readonly<Record<CalendarUnit, (now: number, offset: number) => [from: number, to: number]>> = {
  day: (now, offset) => [now + offset, now + offset],
  weekend: (now, offset) => {
    const saturday = now - ((weekdayOf(now) + 2) % 7) + 7 * offset
    return [saturday, saturday + 1]
  },
  // From Sunday to Sunday: some begin the week with the one, some end it with the other.
  week: (now, offset) => {
    const monday = now - weekdayOf(now) + 7 * offset
    return [monday - 1, monday + 6]
  },
  month: (now, offset) => {
    const { year, month } = dateOf(now)
    const months = year * 12 + month - 1 + offset
    const [of, at] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
    return [dayNumber(of, at, 1), dayNumber(of, at, daysIn(of, at))]
  },
  year: (now, offset) => years(now, offset, 1),
  decade: (now, offset) => years(now, offset * 10, 10),
}

function years(now: number, offset: number, long: number): [number, number] {
  const year = dateOf(now).year + offset
  return [dayNumber(year, 1, 1), dayNumber(year + long - 1, 12, 31)]
}
