/** The first full date in English words or ISO digits, as `2020-01-08`; undefined where there is none. */
export function isoDate(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(text)
  if (iso !== null) return iso[0]
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})\b/u.exec(text)
  if (dayFirst !== null) return assembled(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(text)
  return monthFirst === null ? undefined : assembled(monthFirst[3], monthFirst[1], monthFirst[2])
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function assembled(year = '', month = '', day = ''): string | undefined {
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  if (at < 0) return undefined
  return `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}
