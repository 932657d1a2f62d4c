/** Days counted without a clock: ISO dates ("2020-01-08") and numbers of days since 1 March of the year 0. */

/** Of a day that exists. After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain). */
export function dayNumber(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + ofYear
}

export interface Date3 {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day of a day number: the inverse of `dayNumber`. */
export function dateOf(number: number): Date3 {
  const era = Math.floor(number / 146_097)
  const ofEra = number - era * 146_097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 0 is Monday. */
export function weekdayOf(number: number): number {
  return (((number + 2) % 7) + 7) % 7
}

/** How many days a month has, of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return dayNumber(nextYear, nextMonth, 1) - dayNumber(year, month, 1)
}

/** `2020-01-08` */
export function iso({ year, month, day }: Date3): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** A day number as `2020-01-08`. */
export function isoOf(number: number): string {
  return iso(dateOf(number))
}

/** A day that exists, or null. */
export function parsedIso(text: string): Date3 | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (found === null) return null
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return isDate(date) ? date : null
}

/** Whether there is such a day. */
export function isDate({ year, month, day }: Date3): boolean {
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}
