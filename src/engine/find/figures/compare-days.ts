import type { Day } from '../../model.ts'
import type { FigureRelation } from './figure-relation.ts'

/** How two days stand to one another: first by what both say in words, then by where both fall in the calendar. */
export function compareDays(a: Day, b: Day): FigureRelation | null {
  return byWords(a, b) ?? byCalendar(a, b) ?? byPeriod(a, b)
}

const PARTS = ['year', 'month', 'day', 'weekday'] as const

/** "January 3" and "January 4", "Friday" and "Saturday", "March 2008" and "2008"; null where they share no part. */
function byWords(a: Day, b: Day): FigureRelation | null {
  const told = PARTS.filter((part) => a[part] !== null && b[part] !== null)
  // One part that both tell and that differs is enough: the year, or only the weekday.
  if (told.some((part) => a[part] !== b[part])) return 'different'
  if (told.length === 0) return null
  const isFull = PARTS.every((part) => (a[part] === null) === (b[part] === null))
  return isFull || told.includes('weekday') || told.includes('day') ? 'equal' : 'contains'
}

/** Where both fall in the calendar. A weekday alone may be the last one or the coming one: it is never different. */
function byCalendar(a: Day, b: Day): FigureRelation | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null
  if (a.from === b.from && a.to === b.to) return 'equal'
  if (a.from > b.to || b.from > a.to) return isOpen(a) || isOpen(b) ? null : 'different'
  return 'contains'
}

function isOpen(day: Day): boolean {
  return day.weekday !== null && day.day === null
}

/** "last week" and "last month", of articles whose day is not known: nobody says "month" of what was last week. */
function byPeriod({ relative: a }: Day, { relative: b }: Day): FigureRelation | null {
  if (a === null || b === null) return null
  if (a.unit === b.unit) return a.offset === b.offset ? 'equal' : null
  const isLast = a.offset === -1 && b.offset === -1
  if (isLast && LAST.has(a.unit) && LAST.has(b.unit)) return 'different'
  return isThisWeekend(a, b) || isThisWeekend(b, a) ? 'different' : null
}

type Relative = NonNullable<Day['relative']>

const LAST: ReadonlySet<string> = new Set(['week', 'month', 'year'])

function isThisWeekend(one: Relative, other: Relative): boolean {
  return one.unit === 'weekend' && one.offset === 0 && other.unit === 'week' && other.offset !== 0
}
