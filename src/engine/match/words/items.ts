import type { Language } from '../../lexicon/language.ts'
import { tokensIn } from '../../read/tokens.ts'

/** What the aligner aligns: a word, a name of several words, or a punctuation mark. It knows no offsets. */
export interface Item {
  /** Equal for words that are one word to a reader. */
  readonly key: string
  readonly stem: string
  /** `MARK` and up for punctuation, else the language's class of a function word, 0 for a content word. */
  readonly sort: number
  readonly isMark: boolean
  readonly isCapital: boolean
  readonly isNumber: boolean
  /** A verb that attributes speech. */
  readonly isSaying: boolean
}

/** Above every class of function words. */
const MARK = 20
const MARKS: readonly RegExp[] = [/^[.!?…]+$/u, /^[,;:]$/u, /^["'`«»„“”‘’‟]+$/u, /^[-–—]+$/u]

/** A word as it is written, with its folded key. */
export function wordItem(key: string, written: string, language: Language): Item {
  const digits = language.number(key)
  return {
    key,
    stem: digits ?? language.stem(key),
    sort: language.wordClass(key),
    isMark: false,
    isCapital: /^\p{Lu}/u.test(written),
    isNumber: digits !== undefined || /^\p{Sc}?\p{N}/u.test(key),
    isSaying: language.sayingVerbs.has(key),
  }
}

/** A punctuation mark; quotation marks of any style are one. */
export function markItem(written: string): Item {
  const sort = MARKS.findIndex((shape) => shape.test(written))
  const key = sort === 2 ? '"' : sort === 3 ? '-' : written
  return {
    key,
    stem: key,
    sort: MARK + (sort < 0 ? MARKS.length : sort),
    isMark: true,
    isCapital: false,
    isNumber: false,
    isSaying: false,
  }
}

/** Given tokens as items, one each. */
export function itemsOf(tokens: readonly string[], language: Language): Item[] {
  return tokens.map((token) => {
    const keys = tokensIn(token, { start: 0, end: token.length }, language).map((found) => found.key)
    return keys.length === 0 ? markItem(token) : wordItem(keys.join('-'), token, language)
  })
}
