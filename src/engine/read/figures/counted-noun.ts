import type { Span } from '../../model.ts'
import { gapBefore, isJoined, keyAt, type Row, spanOf, writtenAt } from './row.ts'

/** The noun that a number counts, and the word behind it. */
export interface CountedNoun {
  readonly noun: Span
  readonly next: number
}

/** Words: "two abandoned U.S. military bases" has four. Further off a plural belongs to something else. */
const REACH = 5

/**
 * The noun phrase that begins at a word, up to its head: the first plural before a function word, a number or
 * a mark; null where none is told. `isOne`: a singular that can be counted, instead.
 */
export function countedNounAt(row: Row, at: number, isOne: boolean): CountedNoun | null {
  const { counting } = row.language
  if (counting === null) return null
  const from = counting.more.has(keyAt(row, at)) ? at + 1 : at
  for (let head = from; head < Math.min(row.end, from + REACH); head++) {
    if (!isInPhrase(row, head, head === at)) return null
    if (isOne ? isSingle(row, head) : isPlural(row, head, head === from)) return upTo(row, from, head)
  }
  return null
}

function upTo(row: Row, from: number, head: number): CountedNoun {
  const next = head + 1
  const isCompound = isJoined(row, next) && !isIrregular(row, head) && endsInS(row, next)
  const end = isCompound ? next + 1 : next
  return { noun: spanOf(row, from, end), next: end }
}

/** A word that may stand in a noun phrase, with nothing but a space or an opening quotation mark before it. */
function isInPhrase(row: Row, at: number, isFirst: boolean): boolean {
  if (!isJoined(row, at) && !/^\s*["“‘'«]$/u.test(gapBefore(row, at)) && !isFirst) return false
  if (isFirst && !/^\s+["“‘'«]?$/u.test(gapBefore(row, at))) return false
  const key = keyAt(row, at)
  return key !== '' && !row.language.functionWords.has(key) && !/^\p{N}/u.test(key)
}

function isSingle(row: Row, at: number): boolean {
  return row.language.counting?.singles.has(keyAt(row, at)) ?? false
}

function isPlural(row: Row, at: number, isFirst: boolean): boolean {
  if (row.language.counting?.conditions.has(keyAt(row, at)) === true) return isFirst
  if (isIrregular(row, at)) return true
  return endsInS(row, at)
}

function isIrregular(row: Row, at: number): boolean {
  return row.language.counting?.plurals.has(lastPart(keyAt(row, at))) ?? false
}

/** A plural by its ending, not a possessive ("victims’"). */
function endsInS(row: Row, at: number): boolean {
  const written = writtenAt(row, at)
  if (!/\p{L}[\p{Ll}][^su’'ʼ\p{Lu}]s$/u.test(written) || written.endsWith('is')) return false
  if (/^[’'ʼ]/u.test(gapBefore(row, at + 1))) return false
  return !(row.language.counting?.noPlurals.has(keyAt(row, at)) ?? false)
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('-') + 1)
}
