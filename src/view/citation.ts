import { directionOf } from './direction.ts'
import { escapeHtml } from './escape.ts'
import { outletText, titleText } from './names.ts'
import type { Place } from './places.ts'
import { placeText } from './row-labels.ts'
import { dateText, numberText } from './wording.ts'

/** A passage of an article, and what is known of the article; what is not known is absent, never guessed. */
export interface Cited {
  /** The outlet’s own characters. */
  readonly words: string
  /** BCP 47 tag. */
  readonly lang: string
  /** Its sentences, in order; at least one. */
  readonly places: readonly Place[]
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  /** ISO date. */
  readonly date?: string | undefined
  /** ISO date of the speech that it reports. */
  readonly speechDate?: string | undefined
  /** The text’s own source and licence lines, verbatim: whoever quotes is to name them. */
  readonly lines: readonly string[]
}

/** What goes to the clipboard: as plain text, and as HTML for word processors. */
export interface Copy {
  readonly text: string
  readonly html: string
}

/** `“A slap was delivered.” — Al Jazeera, “Strikes on two bases”, 8 January 2020, 3rd sentence of 29. Source: …` */
export function citationOf(cited: Cited): Copy {
  const source = sourceOf(cited)
  const words = oneLine(cited.words)
  const attributes = `lang="${escapeHtml(cited.lang)}" dir="${directionOf(cited.lang)}"`
  return {
    text: `${inQuotationMarks(words)} — ${source}`,
    html: `<blockquote ${attributes}>${escapeHtml(words)}</blockquote><p>— <cite>${escapeHtml(source)}</cite></p>`,
  }
}

/** Whose passage it is and where it stands; of a headline the title is not said again. */
export function sourceOf(cited: Cited): string {
  const { words, places, outlet, title, lines } = cited
  const isTitle = title !== undefined && oneLine(title) === oneLine(words)
  const named = title?.trim() ? inQuotationMarks(oneLine(title)) : titleText(title)
  const parts = [outletText(outlet), isTitle ? '' : named, whenOf(cited), placesOf(places)]
  return [`${parts.filter(Boolean).join(', ')}.`, ...lines.map(oneLine)].join(' ')
}

/** The article’s date; where it is not known the speech’s, named as that; else nothing. */
export function whenOf({ date, speechDate }: Pick<Cited, 'date' | 'speechDate'>): string {
  if (date) return dateText(date)
  return speechDate ? `speech of ${dateText(speechDate)}` : ''
}

/** `3rd sentence of 29`, `sentences 3 to 5 of 29`, `headline` */
function placesOf(places: readonly Place[]): string {
  const [first, ...more] = places
  const last = more.at(-1)
  if (!first || !last) return first ? placeText(first) : ''
  const isRun = [first, ...more].every(({ role, at }, index) => role === 'body' && at === first.at + index)
  if (!isRun) return [...new Set(places.map(placeText))].join(', ')
  return `sentences ${numberText(first.at)} to ${numberText(last.at)} of ${numberText(first.of)}`
}

/** On one line, as a citation stands in a sentence of somebody else’s: paragraph breaks become spaces. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

/** Marks that open with a sign of their own; an apostrophe opens nothing. */
const QUOTATION_MARKS = [
  { open: '“', close: '”', own: /[“”"]/u },
  { open: '‘', close: '’', own: /‘|(?:^|[\s(])['’]/u },
  { open: '«', close: '»', own: /[«»]/u },
] as const

/** The first pair of quotation marks that the words themselves do not use; where they use all, the first. */
function inQuotationMarks(line: string): string {
  const { open, close } = QUOTATION_MARKS.find(({ own }) => !own.test(line)) ?? QUOTATION_MARKS[0]
  return open + line + close
}
