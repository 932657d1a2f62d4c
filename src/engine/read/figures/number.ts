import type { Counting } from '../../lexicon/counting.ts'
import { numeral } from './numeral.ts'
import { Sum } from './sum.ts'
import { isJoined, keyAt, piecesAt, type Piece, type Row } from './row.ts'

/** One number as written, in digits or words, without what it counts. */
export interface Written {
  readonly value: number
  /** The number itself, without the scale behind it: 1.5 of "2.5 million". */
  readonly bare: number
  readonly sign: string
  readonly isPercent: boolean
  /** "dozens", "several": `value` is the least it can mean. */
  readonly isVague: boolean
  /** "two-thirds": `value` is in per cent. */
  readonly isPart: boolean
  readonly isDigits: boolean
  /** The word behind, and what the last word still holds behind the number: "-hour". */
  readonly next: number
  readonly tail: readonly Piece[]
}

/** The number that begins at a word; null where none does. */
export function numberAt(row: Row, at: number): Written | null {
  const { counting } = row.language
  const inDigits = digitsAt(row, at, counting)
  if (inDigits !== null || counting === null) return inDigits
  return vagueAt(row, at, counting) ?? articleAt(row, at, counting) ?? wordsAt(row, at, counting)
}

const PLAIN = {
  sign: '',
  isPercent: false,
  isVague: false,
  isPart: false,
  isDigits: false,
  tail: [],
} as const

/** What an article counts; without a place. */
export const ONE: Omit<Written, 'next'> = { ...PLAIN, value: 1, bare: 1 }

function digitsAt(row: Row, at: number, counting: Counting | null): Written | null {
  const code = keyAt(row, at).charCodeAt(0)
  if (!isDigitOrSign(code)) return null
  const [head, ...tail] = piecesAt(row, at)
  const read = head === undefined ? null : numeral(head.key, counting === null)
  if (read === null) return null
  const isPercent = read.letters === '%'
  const own = isPercent || read.letters === '' ? 1 : counting?.scales.get(read.letters)
  if (own === undefined) return null
  const scaled = scaledBy(row, { at: at + 1, tail, value: read.value * own }, counting)
  const { sign } = read
  return { ...PLAIN, ...scaled, bare: read.value, sign, isPercent, isDigits: true }
}

/** A digit or the sign of a currency, or something that only a longer look can tell. */
function isDigitOrSign(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x24 || (code >= 0xa2 && code <= 0xa5) || code >= 0x20a0
}

interface Scaled {
  readonly value: number
  readonly next: number
  readonly tail: readonly Piece[]
}

/** "1.5" and "million" behind it, as a word or behind a hyphen. */
function scaledBy(
  row: Row,
  { at, tail, value }: { at: number; tail: readonly Piece[]; value: number },
  counting: Counting | null,
): Scaled {
  const [inside] = tail
  if (inside !== undefined) {
    const scale = longScale(inside.key, counting)
    return scale === undefined
      ? { value, next: at, tail }
      : { value: value * scale, next: at, tail: tail.slice(1) }
  }
  if (!isJoined(row, at)) return { value, next: at, tail }
  const [word, ...rest] = piecesAt(row, at)
  const scale = word === undefined ? undefined : longScale(word.key, counting)
  return scale === undefined ? { value, next: at, tail } : { value: value * scale, next: at + 1, tail: rest }
}

/** A scale that is a word: "5 m" may be metres. */
function longScale(key: string, counting: Counting | null): number | undefined {
  return key.length > 1 ? counting?.scales.get(key) : undefined
}

/** "dozens", "several", "a few", "tens of thousands", "several hundred". */
function vagueAt(row: Row, at: number, counting: Counting): Written | null {
  const from = counting.articles.has(keyAt(row, at)) && isJoined(row, at + 1) ? at + 1 : at
  const key = keyAt(row, from)
  const least = counting.vague.get(key)
  if (least === undefined || (counting.needsArticle.has(key) && from === at)) return null
  const isOf = counting.of.has(keyAt(row, from + 1))
  if (counting.needsOf.has(key) && !isOf) return null
  const scaled = isOf
    ? (counting.vague.get(keyAt(row, from + 2)) ?? 0) / LEAST_OF_MANY
    : (longScale(keyAt(row, from + 1), counting) ?? 0)
  const isScaled = isOf ? scaled >= 100 : scaled > 0 && counting.few.has(key)
  const value = isScaled ? least * scaled : least
  const next = isScaled ? from + (isOf ? 3 : 2) : from + 1
  return { ...PLAIN, value, bare: value, isVague: true, next }
}

/** "Thousands" are two of them at least. */
const LEAST_OF_MANY = 2

/** "a dozen", "a million", "half a million", "a third of". */
function articleAt(row: Row, at: number, counting: Counting): Written | null {
  const key = keyAt(row, at)
  const part = counting.parts.get(key)
  if (part === 2) {
    const scale = counting.articles.has(keyAt(row, at + 1))
      ? longScale(keyAt(row, at + 2), counting)
      : undefined
    if (scale !== undefined) return { ...PLAIN, value: scale / 2, bare: scale / 2, next: at + 3 }
    return partOf(row, { at, units: 1, parts: 2 }, counting)
  }
  if (!counting.articles.has(key) || !isJoined(row, at + 1)) return null
  const [word, ...tail] = piecesAt(row, at + 1)
  const scale = word === undefined ? undefined : longScale(word.key, counting)
  if (scale !== undefined) return { ...PLAIN, value: scale, bare: scale, next: at + 2, tail }
  const parts = counting.parts.get(keyAt(row, at + 1))
  return parts === undefined ? null : partOf(row, { at: at + 1, units: 1, parts }, counting)
}

/** A part of a whole in per cent, where "of" follows. */
function partOf(
  row: Row,
  { at, units, parts }: { at: number; units: number; parts: number },
  counting: Counting,
): Written | null {
  if (!counting.of.has(keyAt(row, at + 1))) return null
  return { ...PLAIN, value: (100 * units) / parts, bare: units / parts, isPart: true, next: at + 1 }
}

/** "fifty-nine", "two dozen", "one hundred and twenty", "three-fifths". */
function wordsAt(row: Row, at: number, counting: Counting): Written | null {
  if (!counting.numbers.has(piecesAt(row, at)[0]?.key ?? '')) return null
  const sum = new Sum(counting)
  for (let next = at; next < row.end && next < at + MOST_WORDS; next++) {
    if (next > at && !isJoined(row, next)) break
    const pieces = piecesAt(row, next)
    const used = pieces.findIndex((piece) => !sum.take(piece.key))
    if (used < 0) continue
    const parts = counting.parts.get(pieces[used]?.key ?? '')
    const isPart = parts !== undefined && (used > 0 || sum.value > 1)
    if (isPart) return fraction(sum.value, parts, next + 1)
    // "Three thousand million": no number that anyone would read.
    if (longScale(pieces[used]?.key ?? '', counting) !== undefined) return null
    if (used === 0) {
      const words = sum.endsOpen ? next - 1 : next
      return { ...PLAIN, value: sum.value, bare: sum.bare, next: words }
    }
    return { ...PLAIN, value: sum.value, bare: sum.bare, next: next + 1, tail: pieces.slice(used) }
  }
  return closed(row, at, sum)
}

/** The sentence ended, or something other than a space came. */
function closed(row: Row, at: number, sum: Sum): Written {
  let next = at + 1
  while (next < row.end && next < at + MOST_WORDS && isJoined(row, next)) next++
  return { ...PLAIN, value: sum.value, bare: sum.bare, next: sum.endsOpen ? next - 1 : next }
}

function fraction(units: number, parts: number, next: number): Written {
  return { ...PLAIN, value: (100 * units) / parts, bare: units / parts, isPart: true, next }
}

/** Words: "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has ten. */
const MOST_WORDS = 12
