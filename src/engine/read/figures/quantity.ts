import type { Bound } from '../../lexicon/counting.ts'
import type { Precision, Quantity } from '../../model.ts'
import { countedNounAt } from './counted-noun.ts'
import { ONE } from './number.ts'
import { type Counted, countedBy } from './counted.ts'
import { amountAt, type Amount } from './range.ts'
import { isName } from './number-names.ts'
import { type Found, isJoined, keyAt, phraseAt, type Row } from './row.ts'

/** "more than 50 people", "$500,000 to $1 million", "two-thirds of voters", "40-hour"; null where none begins. */
export function quantityAt(row: Row, at: number): Found<Quantity> | null {
  const { counting } = row.language
  const before = counting === null ? null : phraseAt(row, at, counting.bounds)
  const from = before !== null && isJoined(row, before.next) ? before.next : at
  const amount = amountAt(row, from) ?? (from > at ? oneAt(row, from) : null)
  if (amount === null) return null
  const counted = countedBy(row, amount)
  if (counted === null) return null
  const behind = from > at ? null : boundBehind(row, counted)
  const bound = from > at ? (before?.value ?? null) : (behind?.bound ?? null)
  if (isName(row, from, { amount, counted, isBounded: bound !== null })) return null
  const { unit, noun, next, end } = behind?.counted ?? counted
  const [low, high, precision] = bounds(amount, bound)
  const { start } = row.tokens[at]!
  return { figure: { kind: 'quantity', start, end, low, high, precision, unit, noun }, next }
}

/** "21 or older", "50 or more people": the bound, and what is counted with it. */
function boundBehind(row: Row, counted: Counted): { bound: Bound; counted: Counted } | null {
  const { counting } = row.language
  if (counting === null || !isJoined(row, counted.next)) return null
  const found = phraseAt(row, counted.next, counting.boundsBehind)
  if (found === null) return null
  const { next, value: bound } = found
  const noun = counted.noun === null && counted.unit === null ? countedNounAt(row, next, false) : null
  const end = noun === null ? row.tokens[next - 1]!.end : noun.noun.end
  return { bound, counted: { ...counted, next, ...noun, end } }
}

/** "more than a week": behind a bound an article counts one. */
function oneAt(row: Row, at: number): Amount | null {
  const { counting } = row.language
  if (counting === null || !counting.articles.has(keyAt(row, at)) || !counting.units.has(keyAt(row, at + 1)))
    return null
  const number = { ...ONE, next: at + 1 }
  return { low: 1, high: 1, number }
}

/** How far off "about 50" may be, as a share: a newspaper says "about 50" of 46, not of 40. */
const ABOUT = 0.1

function bounds({ low, high, number }: Amount, bound: Bound | null): [number, number, Precision] {
  if (number.isVague) return [low, Infinity, 'vague']
  if (bound === 'more') return [low, Infinity, 'more']
  if (bound === 'less') return [0, high, 'less']
  if (bound === 'about') return [low * (1 - ABOUT), high * (1 + ABOUT), 'about']
  if (bound === 'nearly') return [low * (1 - ABOUT), high, 'about']
  if (bound === 'just-over') return [low, high * (1 + ABOUT), 'about']
  return [low, high, low < high ? 'range' : 'exact']
}
