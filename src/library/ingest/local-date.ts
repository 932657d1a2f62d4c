/** Dates as readers write them, in other calendars, digits and languages than a machine’s. */

/** ISO day, or undefined of what is no such date. */
export function localDay(written: string): readonly [year: string, month: string, day: string] | undefined {
  const eastern = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u.exec(written)
  if (eastern) return [eastern[1] ?? '', eastern[2] ?? '', eastern[3] ?? '']
  const named = /(\d{1,2})\.?\s+(?:de\s+)?(\p{L}[\p{L}\p{M}]*)\s+(?:de\s+)?(\d{4})(?!\d)/u.exec(written)
  const [, day = '', name = '', year = ''] = named ?? []
  const persian = PERSIAN_MONTHS.indexOf(name)
  if (persian >= 0) return fromPersian(Number(year), persian + 1, Number(day))
  const month = monthOf(name.toLowerCase())
  return month === undefined ? undefined : [year, String(month), day]
}

/** Latin digits for Arabic and Persian ones. */
export function withLatinDigits(written: string): string {
  return written.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
}

/** Solar years that news is dated in: no machine means the Middle Ages. */
export function isPersianYear(year: number): boolean {
  return year >= 1300 && year < 1500
}

const PERSIAN_MONTHS: readonly string[] =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')

const PERSIAN_DAY = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** The first half of a solar year has months of 31 days; it begins on 20 or 21 March, which the platform’s calendar knows. */
export function fromPersian(
  year: number,
  month: number,
  day: number,
): readonly [string, string, string] | undefined {
  const ofYear = day + (month - 1) * 30 + Math.min(month - 1, 6)
  for (const start of [19, 20, 21]) {
    const date = new Date(Date.UTC(year + 621, 2, start + ofYear))
    const parts = new Map(PERSIAN_DAY.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
    const [y = '', m = '', d = ''] = date.toISOString().slice(0, 10).split('-')
    if (parts.get('month') === month && parts.get('day') === day) return [y, m, d]
  }
  return undefined
}

/** Languages of outlets whose pages often give no other date. */
const LANGUAGES = ['ar', 'ar-IQ', 'de', 'es', 'fr', 'it', 'pt', 'ru']

function monthOf(name: string): number | undefined {
  for (const language of LANGUAGES) {
    // With a day: beside one, Russian writes its months in another case.
    const dates = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      const parts = dates.formatToParts(Date.UTC(2024, month, 15))
      if (parts.some(({ type, value }) => type === 'month' && value.toLowerCase() === name)) return month + 1
    }
  }
  return undefined
}
