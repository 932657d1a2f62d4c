import { sectionNames } from '../../lexicon/en/sections.ts'
import { isoDate } from './iso-date.ts'
import { matched, whole, type Rule } from './rule.ts'

/** What stands before an account: its place, date and section. */

/** `TEHRAN -`, `WASHINGTON, Jan. 8 (Reuters) —`, `(CNN) --` at the beginning of a paragraph. */
export const dateline: Rule = {
  name: 'dateline',
  find: (candidate) => (candidate.index < FIRST_LINES ? matched(candidate, DATELINE) : undefined),
}

/** Later in a text capitals and a dash are emphasis. */
const FIRST_LINES = 6

const PLACE = String.raw`\p{Lu}[\p{Lu}.’' -]{2,30}(?:, [\p{L}. ]{2,30})?`
const DAY = String.raw`(?:, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:, \d{4})?)?`
const AGENCY = String.raw`\([\p{L}./ ]{2,30}\)`
const DASH = String.raw`\s*(?:--|[-–—])\s+`
const DATELINE = new RegExp(
  `^(?:${PLACE}${DAY}(?:\\s*${AGENCY})?|(?:\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+)?(?:, [\\p{L}. ]{2,30})?\\s*)?${AGENCY})${DASH}`,
  'u',
)

/** `date 2020-12-16`, `Published: 8 January 2020`, or a date alone on a line. It yields the date. */
export const dateLine: Rule = {
  name: 'date-line',
  find: (candidate) => {
    const dated = matched(candidate, MACHINE_DATE, ([, date]) => (date === undefined ? {} : { date }))
    if (dated !== undefined) return candidate.index === 0 ? dated : undefined
    if (candidate.index >= FIRST_LINES || !STAMP.test(candidate.words)) return undefined
    const date = isoDate(candidate.words)
    return date === undefined ? undefined : whole(candidate, { date })
  },
}

const MACHINE_DATE = /^date:? (\d{4}-\d{2}-\d{2})(?=\s|$)/iu
/** A short line that begins as a date stamp does and has nothing of a sentence. */
const STAMP =
  /^(?:(?:[Ff]irst |[Ll]ast )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Dd]ate)(?: on| at)?:? .{6,60}|(?:\p{Lu}\p{Ll}{2,8}[,.]? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}),? \d{4}(?:[,|·-]? .{0,30})?|\d{4}-\d{2}-\d{2}(?:.{0,20}))$/u

/** `IranMiddle East`: nothing but section names, glued or not, above the headline. */
export const sectionLabel: Rule = {
  name: 'section-label',
  find: (candidate) =>
    candidate.index < 2 && candidate.count > 2 && SECTIONS.test(candidate.words)
      ? whole(candidate)
      : undefined,
}

const SECTIONS = new RegExp(`^(?:(?:${sectionNames.map(escaped).join('|')})[\\s|/›>»,·-]*)+$`, 'u')

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
