import type { Dating } from '../../lexicon/counting.ts'
import { isDate } from './calendar.ts'
import { dayOfMonth, isBesideMonth, LEAP_YEAR, monthNamed, yearNamed } from './day.ts'
import { quantityAt } from './quantity.ts'
import { gapBefore, isJoined, keyAt, type Row } from './row.ts'

/** The word behind a date that no calendar has ("May 40", "Feb. 29, 2019"), so that nothing is read in it; or null. */
export function behindNoDay(row: Row, at: number): number | null {
  const dating = row.language.counting?.dating
  if (dating === undefined) return null
  const month = monthNamed(row, at, dating)
  return month === null ? dayFirst(row, at, dating) : monthFirst(row, at, month)
}

function monthFirst(row: Row, at: number, month: number): number | null {
  const day = DAY.exec(keyAt(row, at + 1))?.[1]
  if (day === undefined || !isBesideMonth(row, at + 1)) return null
  return isCount(row, at + 1) ? null : behind(row, at + 2, { month, day: Number(day) })
}

function dayFirst(row: Row, at: number, dating: Dating): number | null {
  const day = dayOfMonth(keyAt(row, at))
  const month = day !== null && isJoined(row, at + 1) ? monthNamed(row, at + 1, dating) : null
  return day === null || month === null ? null : behind(row, at + 2, { month, day })
}

function behind(row: Row, next: number, date: { month: number; day: number }): number | null {
  const year = /^[,.]?\s+$/u.test(gapBefore(row, next)) ? yearNamed(keyAt(row, next)) : null
  if (isDate({ year: year ?? LEAP_YEAR, ...date })) return null
  return year === null ? next : next + 1
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/u

/** "In May 40 people died": it counts something. */
function isCount(row: Row, at: number): boolean {
  const figure = quantityAt(row, at)?.figure
  return figure !== undefined && (figure.noun !== null || figure.unit !== null)
}
