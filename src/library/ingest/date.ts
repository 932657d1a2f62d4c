import { fromPersian, isPersianYear, localDay, withLatinDigits } from './local-date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day that a date names, as written: no time zone moves it. Undefined of what is none. */
export function dayOf(written: string | null | undefined): string | undefined {
  const date = withLatinDigits(written?.trim() ?? '')
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/u.exec(date)
  if (iso) return valid(...inOurYears(iso[1], iso[2], iso[3]))
  // As in the heads of mails: Wed, 08 Jan 2020 09:30:00 GMT
  const mail = /(?:^|[\s,])(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?!\d)/iu.exec(date)
  if (mail && MONTHS.includes(mail[2]?.toLowerCase() ?? ''))
    return valid(mail[3], monthNumber(mail[2]), mail[1])
  const american = /(?:^|[\s,])([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/iu.exec(date)
  if (american && MONTHS.includes(american[1]?.toLowerCase() ?? ''))
    return valid(american[3], monthNumber(american[1]), american[2])
  const local = localDay(date)
  return local && valid(...local)
}

function inOurYears(year = '', month = '', day = ''): readonly [string, string, string] {
  const solar = isPersianYear(Number(year)) && fromPersian(Number(year), Number(month), Number(day))
  return solar || [year, month, day]
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1)
}

function valid(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso
}
