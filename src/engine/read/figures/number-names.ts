import type { Counted } from './counted.ts'
import type { Amount } from './range.ts'
import { gapBefore, isJoined, keyAt, type Row, writtenAt } from './row.ts'

/** What is known of a number when it is asked whether it is one. */
interface Known {
  readonly amount: Amount
  readonly counted: Counted
  readonly isBounded: boolean
}

/** True where a number is part of a name, an age, a score or an idiom, and counts nothing: "Article 51", "no one". */
export function isName(row: Row, at: number, known: Known): boolean {
  return REASONS.some((reason) => reason(row, at, known))
}

type Reason = (row: Row, at: number, known: Known) => boolean

const REASONS: readonly Reason[] = [
  isBesideSlash,
  isLabelled,
  isPartOfName,
  isLoneOne,
  isAge,
  isScore,
  isDoubtfulRange,
  isCapitalWord,
  isPronoun,
]

/** "24/7", "9/11", "#1", "@2", "4chan.org/5". */
function isBesideSlash(row: Row, at: number, { amount, counted }: Known): boolean {
  const before = row.text.charAt(row.tokens[at]!.start - 1)
  const behind = row.text.slice(counted.end, counted.end + 2)
  return /[/#@_.\\=&]/u.test(before) || /^(?:[/_\\=@]|[.:]\p{N})/u.test(behind) || amount.high > MOST
}

/** Beyond what papers write in words; a longer row of digits is a code. */
const MOST = 1e15

/** "Article 51", "aged 42", "No. 5". */
function isLabelled(row: Row, at: number, { isBounded }: Known): boolean {
  const { counting } = row.language
  return !isBounded && counting !== null && counting.labels.has(keyAt(row, at - 1)) && isNear(row, at)
}

function isNear(row: Row, at: number): boolean {
  return /^\.?\s+$/u.test(gapBefore(row, at))
}

/** "Boeing 737", "Route 9": digits behind a name, with nothing counted. */
function isPartOfName(row: Row, at: number, { amount, counted, isBounded }: Known): boolean {
  if (isBounded || !amount.number.isDigits || counted.unit !== null || counted.noun !== null) return false
  return (
    isJoined(row, at) &&
    /^\p{Lu}/u.test(writtenAt(row, at - 1)) &&
    !row.language.functionWords.has(keyAt(row, at - 1))
  )
}

/** "one of them", "no one", "one day": a pronoun. */
function isLoneOne(_row: Row, _at: number, { amount, counted, isBounded }: Known): boolean {
  if (amount.high !== 1 || amount.number.isDigits || isBounded) return false
  return (
    counted.noun === null && (counted.unit === null || counted.unit === 'day' || counted.unit === 'point')
  )
}

/** "Smith, 42, said", "42 years old". */
function isAge(row: Row, at: number, { amount, counted, isBounded }: Known): boolean {
  if (counted.unit === 'year' && (row.language.counting?.old.has(keyAt(row, counted.next)) ?? false))
    return true
  if (isBounded || counted.unit !== null || counted.noun !== null || !amount.number.isDigits) return false
  const isApart = gapBefore(row, at).startsWith(',') && /^[,.;)]/u.test(row.text.charAt(counted.end))
  return isApart && amount.high < OLDEST && /^\p{Lu}/u.test(writtenAt(row, at - 1))
}

/** Years. */
const OLDEST = 120

/** "396-9", "5-4", "52 to 48": a range that falls is none. */
function isScore(row: Row, at: number, { amount, counted }: Known): boolean {
  if (amount.low < amount.high) return false
  const { next, tail } = amount.number
  if (/^\p{N}/u.test(tail[0]?.key ?? '')) return true
  const isSecond = /^[–—‑-]$/u.test(gapBefore(row, at)) && /^\p{N}/u.test(keyAt(row, at - 1))
  const isFirst = /^[–—‑-]$/u.test(gapBefore(row, next)) && /^\p{N}/u.test(keyAt(row, next))
  if (isSecond || isFirst) return true
  if (counted.unit !== null || counted.noun !== null || !amount.number.isDigits) return false
  const { counting } = row.language
  const isTo = (word: number) => counting?.to.has(keyAt(row, word)) ?? false
  return (
    (isTo(next) && /^\d/u.test(keyAt(row, next + 1))) || (isTo(at - 1) && /^\d/u.test(keyAt(row, at - 2)))
  )
}

/** "2016-17", "2-1": two small numbers with a dash count nothing by themselves. */
function isDoubtfulRange(_row: Row, _at: number, { amount, counted }: Known): boolean {
  const isBare = counted.unit === null && counted.noun === null
  return isBare && amount.low < amount.high && amount.high < 10_000
}

/** "Big Three", "Seven Sisters": a number word with a capital inside a sentence, with nothing counted. */
function isCapitalWord(row: Row, at: number, { amount, counted }: Known): boolean {
  if (amount.number.isDigits || counted.unit !== null || counted.noun !== null || at === row.first)
    return false
  return /^\p{Lu}/u.test(writtenAt(row, at)) && isJoined(row, at)
}

/** "ground zero", "a few of them": too small to be told without what they count. */
function isPronoun(_row: Row, _at: number, { amount, counted }: Known): boolean {
  if (counted.unit !== null || counted.noun !== null || amount.number.isDigits) return false
  return amount.high === 0 || (amount.number.isVague && amount.low < LEAST_ALONE)
}

/** "Dozens" and more stand alone for people. */
const LEAST_ALONE = 20
