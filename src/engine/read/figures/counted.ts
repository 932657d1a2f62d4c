import type { Counting } from '../../lexicon/counting.ts'
import type { Span } from '../../model.ts'
import { countedNounAt } from './counted-noun.ts'
import type { Amount } from './range.ts'
import { isJoined, keyAt, phraseAt, type Row } from './row.ts'

/** What stands behind a number and says what it counts. */
export interface Counted {
  readonly unit: string | null
  readonly noun: Span | null
  /** The word behind, and where the last one ends. */
  readonly next: number
  readonly end: number
}

/** Null where what follows shows that it is no count: "-year-old", "-something", "th". */
export function countedBy(row: Row, amount: Amount): Counted | null {
  const { number } = amount
  const { next, tail } = number
  const { counting } = row.language
  const last = row.tokens[next - 1]!
  const bare: Counted = { unit: null, noun: null, next, end: tail.length > 0 ? tail[0]!.start - 1 : last.end }
  if (tail.length > 0) return counting === null ? bare : inTail(amount, bare, counting)
  const sign = /^\s?[%\u066a]/u.exec(row.text.slice(last.end, last.end + 2))?.[0]
  if (number.sign !== '') return { ...bare, unit: currency(number.sign, counting) }
  if (number.isPercent) return { ...bare, unit: '%' }
  if (sign !== undefined) return { ...bare, unit: '%', end: last.end + sign.length }
  if (counting === null) return bare
  if (number.isPart) return { ...ofWhole(row, bare, counting), unit: '%' }
  return withUnit(row, bare, counting) ?? withNoun(row, bare, amount)
}

function currency(sign: string, counting: Counting | null): string {
  return counting?.currencies.get(sign) ?? sign
}

/** "40-hour", "130-page", "$10-million" behind its number. */
function inTail({ number }: Amount, bare: Counted, counting: Counting): Counted | null {
  const [piece, second] = number.tail
  if (piece === undefined || second !== undefined || piece.key.length < 3) return null
  if (number.sign !== '') return { ...bare, unit: currency(number.sign, counting), end: piece.end }
  const unit = counting.units.get(piece.key)
  if (unit !== undefined) return { ...bare, unit, end: piece.end }
  const money = counting.currencies.get(piece.key)
  if (money !== undefined) return { ...bare, unit: money, end: piece.end }
  if (/\P{L}/u.test(piece.key) || counting.endings.has(piece.key)) return null
  return { ...bare, noun: { start: piece.start, end: piece.end }, end: piece.end }
}

/** "per cent", "hours", "dollars"; of money also behind "of": "billions of dollars". */
function withUnit(row: Row, bare: Counted, counting: Counting): Counted | null {
  if (!isJoined(row, bare.next)) return null
  const at = counting.of.has(keyAt(row, bare.next)) ? bare.next + 1 : bare.next
  const found = phraseAt(row, at, counting.currencies) ?? phraseAt(row, at, counting.units)
  if (found === null) return null
  return { unit: found.value, noun: null, next: found.next, end: row.tokens[found.next - 1]!.end }
}

/** "two-thirds of voters": what the share is of. */
function ofWhole(row: Row, bare: Counted, counting: Counting): Counted {
  if (!counting.of.has(keyAt(row, bare.next))) return bare
  const the = keyAt(row, bare.next + 1) === '' || !row.language.determiners.has(keyAt(row, bare.next + 1))
  const found = countedNounAt(row, the ? bare.next + 1 : bare.next + 2, false)
  return found === null ? bare : { ...bare, ...found, end: found.noun.end }
}

function withNoun(row: Row, bare: Counted, { number, high }: Amount): Counted {
  const isOf = number.isVague && (row.language.counting?.of.has(keyAt(row, bare.next)) ?? false)
  const found = countedNounAt(row, isOf ? bare.next + 1 : bare.next, high === 1)
  return found === null ? bare : { ...bare, ...found, end: found.noun.end }
}
