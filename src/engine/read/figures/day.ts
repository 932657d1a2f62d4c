import type { Day } from '../../model.ts'
import type { Dating } from '../../lexicon/counting.ts'
import { isDate, iso, parsedIso } from './calendar.ts'
import { relativeAt } from './relative-day.ts'
import { resolvedDate, resolvedWeekday } from './resolve.ts'
import { type Found, gapBefore, isJoined, keyAt, type Row, writtenAt } from './row.ts'

/** "January 3", "8 January 2020", "Wednesday night", "last week", "2008", "2020-12-16"; null where none begins. */
export function dayAt(row: Row, at: number): Found<Day> | null {
  const code = keyAt(row, at).charCodeAt(0)
  const isDigit = code >= 0x30 && code <= 0x39
  if (isDigit) {
    const day = isoAt(row, at)
    if (day !== null) return day
  }
  const dating = row.language.counting?.dating
  if (dating === undefined) return null
  if (isDigit) return dayFirst(row, at, dating) ?? yearAt(row, at)
  return relativeAt(row, at, dating) ?? weekdayAt(row, at, dating) ?? monthAt(row, at, dating)
}

/** A day with nothing told but where it stands. */
function unknownDay(row: Row, from: number, next: number): Day {
  const span = { start: row.tokens[from]!.start, end: row.tokens[next - 1]!.end }
  const parts = { weekday: null, month: null, day: null, year: null }
  return { kind: 'day', ...span, from: null, to: null, ...parts, relative: null }
}

function isoAt(row: Row, at: number): Found<Day> | null {
  const date = parsedIso(keyAt(row, at))
  if (date === null) return null
  const text = iso(date)
  return { figure: { ...unknownDay(row, at, at + 1), ...date, from: text, to: text }, next: at + 1 }
}

/** "8 January 2020", "the 3rd of January". */
function dayFirst(row: Row, at: number, dating: Dating): Found<Day> | null {
  const day = dayOfMonth(keyAt(row, at))
  const isOf = row.language.counting?.of.has(keyAt(row, at + 1)) ?? false
  const place = isOf ? at + 2 : at + 1
  const month = isJoined(row, at + 1) && isJoined(row, place) ? monthNamed(row, place, dating) : null
  if (day === null || month === null) return null
  return dated(row, { from: at, next: place + 1, month, day })
}

/** A bare year: "in 2008", yet not "2000 people". */
function yearAt(row: Row, at: number): Found<Day> | null {
  const year = yearNamed(keyAt(row, at))
  if (writtenAt(row, at).length > 4) return null // "the 1990’s"
  const isWhole = !/[/#@_.-]/u.test(row.text.charAt(row.tokens[at]!.start - 1))
  if (year === null || !isWhole || isPeople(row, at + 1)) return null
  const figure: Day = {
    ...unknownDay(row, at, at + 1),
    year,
    from: iso({ year, month: 1, day: 1 }),
    to: iso({ year, month: 12, day: 31 }),
  }
  return { figure, next: at + 1 }
}

/** "2000 people", "2008 miles": counted. "2012 elections" are of a year. */
function isPeople(row: Row, at: number): boolean {
  const key = keyAt(row, at)
  const { counting } = row.language
  if (counting === null || !isJoined(row, at)) return false
  return counting.plurals.has(key) || counting.units.has(key) || counting.sameCount.get(key) === 'soldier'
}

/** "Wednesday", "late Friday", "next Tuesday evening", "Wednesday, January 8". */
function weekdayAt(row: Row, at: number, dating: Dating): Found<Day> | null {
  const isTurned =
    (dating.turns.has(keyAt(row, at)) || dating.stages.has(keyAt(row, at))) && isJoined(row, at + 1)
  const place = isTurned ? at + 1 : at
  const weekday = dating.weekdays.get(keyAt(row, place))
  if (weekday === undefined || isNamed(row, place, dating)) return null
  const part = isJoined(row, place + 1) && dating.dayParts.has(keyAt(row, place + 1)) ? 1 : 0
  const next = place + 1 + part
  const date = isComma(row, next) ? (monthAt(row, next, dating) ?? dayFirst(row, next, dating)) : null
  if (date !== null && date.figure.day !== null)
    return { figure: { ...date.figure, start: row.tokens[at]!.start, weekday }, next: date.next }
  const turn = isTurned ? (dating.turns.get(keyAt(row, at)) ?? null) : null
  const figure = { ...unknownDay(row, at, next), weekday, ...resolvedWeekday(row, at, weekday, turn) }
  return { figure, next }
}

function isComma(row: Row, at: number): boolean {
  return /^,?\s+$/u.test(gapBefore(row, at))
}

/** "Black Friday", "The Sunday Times", "monday" in the middle of a code. */
function isNamed(row: Row, at: number, dating: Dating): boolean {
  const isBefore = isJoined(row, at) && dating.namedBefore.has(keyAt(row, at - 1))
  const isBehind = isJoined(row, at + 1) && dating.namedBehind.has(keyAt(row, at + 1))
  return isBefore || isBehind || !/^\p{Lu}/u.test(writtenAt(row, at))
}

/** "January 3", "Jan. 3, 2020", "March 2008", "late June", "last September". */
function monthAt(row: Row, at: number, dating: Dating): Found<Day> | null {
  const isTurned =
    (dating.turns.has(keyAt(row, at)) || dating.stages.has(keyAt(row, at))) && isJoined(row, at + 1)
  const place = isTurned ? at + 1 : at
  const month = monthNamed(row, place, dating)
  if (month === null) return null
  const day = isBesideMonth(row, place + 1) ? dayOfMonth(keyAt(row, place + 1)) : null
  if (day !== null) return dated(row, { from: at, next: place + 2, month, day })
  const isYear =
    /^(?:,|\.)?\s+$/u.test(gapBefore(row, place + 1)) && yearNamed(keyAt(row, place + 1)) !== null
  return isYear || isTurned || isSurely(row, place, dating)
    ? dated(row, { from: at, next: place + 1, month, day: null })
    : null
}

/** A month told by its name alone: "June", "in May", yet not "Jan Brewer" or "may". */
function isSurely(row: Row, at: number, dating: Dating): boolean {
  if (!dating.doubtfulMonths.has(writtenAt(row, at).toLowerCase())) return true
  const isIntroduced = isJoined(row, at) && dating.monthIntroductions.has(keyAt(row, at - 1))
  return isIntroduced && !(isJoined(row, at + 1) && /^\p{Lu}/u.test(writtenAt(row, at + 1)))
}

/** "Jan. 3" as "January 3". */
export function isBesideMonth(row: Row, at: number): boolean {
  return /^\.?\s+$/u.test(gapBefore(row, at))
}

/** The month, 1–12, that a word names; null of a word without a capital ("may"). */
export function monthNamed(row: Row, at: number, dating: Dating): number | null {
  const month = dating.months.get(keyAt(row, at))
  return month !== undefined && /^\p{Lu}/u.test(writtenAt(row, at)) ? month : null
}

/** A month, with its day or without, and the year behind it where there is one. */
function dated(
  row: Row,
  { from, next, month, day }: { from: number; next: number; month: number; day: number | null },
): Found<Day> | null {
  const year = /^[,.]?\s+$/u.test(gapBefore(row, next)) ? yearNamed(keyAt(row, next)) : null
  if (day !== null && !isDate({ year: year ?? LEAP_YEAR, month, day })) return null
  const end = year === null ? next : next + 1
  const resolved = resolvedDate(row.today, { year, month, day })
  return { figure: { ...unknownDay(row, from, end), month, day, year, ...resolved }, next: end }
}

/** Has every day that a month can have. */
export const LEAP_YEAR = 2000

/** "3", "3rd", and the first of "3-5"; null for no day of a month. */
export function dayOfMonth(key: string): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?(?:-\d{1,2})?$/u.exec(key)
  const day = Number(found?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

/** A year from 1500 to 2099, in digits. */
export function yearNamed(key: string): number | null {
  return /^(?:1[5-9]|20)\d\d$/u.test(key) ? Number(key) : null
}
