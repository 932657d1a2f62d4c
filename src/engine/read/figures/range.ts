import { type Written, numberAt } from './number.ts'
import { numeral } from './numeral.ts'
import { gapBefore, isJoined, keyAt, type Row } from './row.ts'

/** A number, or two that are the ends of a range. */
export interface Amount {
  readonly low: number
  readonly high: number
  readonly number: Written
}

/** What begins at a word: "59", "700,000 to 2.6 million", "30- to 50-", "30–50"; null where no number does. */
export function amountAt(row: Row, at: number): Amount | null {
  const number = numberAt(row, at)
  if (number === null) return null
  return insideWord(row, number) ?? upTo(row, at, number) ?? { low: number.value, high: number.value, number }
}

/** "40-60": the second number stands in the same word. */
function insideWord(row: Row, number: Written): Amount | null {
  const [second, ...tail] = number.tail
  if (second === undefined) return null
  const read = numeral(second.key, row.language.counting === null)
  if (read === null || read.letters !== '' || read.sign !== '') return null
  return rising(number, { ...number, value: read.value, bare: read.value, tail })
}

/** "40 to 60", "30–50", "between 40 and 60". */
function upTo(row: Row, at: number, number: Written): Amount | null {
  if (number.isVague || number.tail.length > 0) return null
  const second = secondEnd(row, at, number)
  if (second === null || second.isVague || second.isPart !== number.isPart) return null
  return rising(number, second)
}

function secondEnd(row: Row, at: number, { next }: Written): Written | null {
  const gap = gapBefore(row, next)
  if (/^\s?[–—‑-]\s?$/u.test(gap) && !/^-\s/u.test(gap)) return numberAt(row, next)
  const { counting } = row.language
  if (counting === null || !/^[‐‑-]?\s+$/u.test(gap) || !isJoined(row, next + 1)) return null
  const word = keyAt(row, next)
  const isRange =
    counting.to.has(word) || (counting.and.has(word) && counting.between.has(keyAt(row, at - 1)))
  return isRange ? numberAt(row, next + 1) : null
}

/** Null where the second is no greater: a score, or a count of votes. */
function rising(first: Written, second: Written): Amount | null {
  if (first.sign !== '' && second.sign !== '' && first.sign !== second.sign) return null
  const scale = second.value / second.bare
  const isShared = first.value === first.bare && scale >= 1000 && first.value < second.bare
  const low = isShared ? first.value * scale : first.value
  return low < second.value
    ? { low, high: second.value, number: { ...second, sign: first.sign || second.sign, bare: first.bare } }
    : null
}
