import { isolated } from './direction.ts'

/** Small pieces of English that the labels are made of. Another language replaces this file and the labels. */

const NUMBER = new Intl.NumberFormat('en')
const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' })
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** `1,234` */
export function numberText(value: number): string {
  return NUMBER.format(value)
}

/** `1 word`, `647 words` */
export function countText(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`
}

/** `3rd`, `22nd`, `11th` */
export function ordinalText(value: number): string {
  return `${numberText(value)}${ORDINAL_ENDINGS[ORDINAL.select(value)] ?? 'th'}`
}

/** `0.384` → `38%`; never 0% or 100% for a share that is neither. */
export function shareText(share: number): string {
  const percent = Math.round(share * 100)
  if (share > 0 && percent === 0) return 'under 1%'
  if (share < 1 && percent === 100) return 'over 99%'
  return `${percent}%`
}

/** Puts another text's words in quotation marks, on one line; in single ones where they hold double ones. */
export function quotedText(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  const own = isolated(line)
  return /[“”"]/u.test(line) ? `‘${own}’` : `“${own}”`
}

/** `2020-01-08` → `8 January 2020`; other forms stay as they are written. */
export function dateText(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time)) return date
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}
