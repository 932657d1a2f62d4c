import type { Language } from '../../lexicon/language.ts'
import type { Figure, Reading } from '../../model.ts'
import { dayAt } from './day.ts'
import { behindNoDay } from './no-day.ts'
import { quantityAt } from './quantity.ts'
import { agoAt } from './relative-day.ts'
import { type Found, keyAt, type Row } from './row.ts'
import { timeAt } from './time.ts'

/**
 * The numbers, times and days of a text, in order and without overlap, each inside one sentence.
 * `date`: the article's day as ISO date, by which "Wednesday" or "last week" is resolved; undefined leaves them open.
 * In a language without lists only digits, times of the clock and ISO dates are read.
 */
export function figuresOf(
  { text, tokens, sentences }: Pick<Reading, 'text' | 'tokens' | 'sentences'>,
  language: Language,
  date: string | undefined,
): Figure[] {
  const today = date ?? null
  return sentences.flatMap(({ tokens: { start, end } }) =>
    figuresIn({ text, tokens, first: start, end, language, today }),
  )
}

type Reader = (row: Row, at: number) => Found<Figure> | null

/** Of what begins at one word the first that is found. */
const READERS: readonly Reader[] = [timeAt, agoAt, dayAt, quantityAt]

function figuresIn(row: Row): Figure[] {
  const figures: Figure[] = []
  for (let at = row.first; at < row.end; ) {
    const noDay = canBegin(row, at) ? behindNoDay(row, at) : null
    const found = noDay === null && canBegin(row, at) ? firstFound(row, at) : null
    if (found !== null) figures.push(found.figure)
    at = Math.max(at + 1, noDay ?? found?.next ?? 0)
  }
  return figures
}

function firstFound(row: Row, at: number): Found<Figure> | null {
  for (const reader of READERS) {
    const found = reader(row, at)
    if (found !== null) return found
  }
  return null
}

/** A look at one word that spares most words the readers. */
function canBegin(row: Row, at: number): boolean {
  const key = keyAt(row, at)
  const code = key.charCodeAt(0)
  if ((code >= 0x30 && code <= 0x39) || code === 0x24 || (code >= 0xa2 && code <= 0xa5) || code >= 0x20a0)
    return true
  return (
    row.language.counting?.beginnings.has(key.includes('-') ? key.slice(0, key.indexOf('-')) : key) ?? false
  )
}
