import type { Side } from '../../model.ts'
import type { Unit } from '../../match/words/units.ts'
import { equalTo, type MatchedWords, type Shift, spanOf } from './matched-words.ts'

/** So many words behind a negation stands what it denies: "not be [enough]". */
const REACH = 3

/**
 * "not" on one side only, between two words that both have: "actions are [not] enough". Silent where the other
 * side denies in any other way: what is denied may be told as "refused" or "nobody". Only in strong matches.
 */
export function negations(pair: MatchedWords): Shift[] {
  if (pair.match.strength !== 'strong') return []
  const [left, right] = [denials(pair, 'left'), denials(pair, 'right')]
  if (left.length > 0 === right.length > 0) return []
  const side: Side = left.length > 0 ? 'left' : 'right'
  const other = side === 'left' ? 'right' : 'left'
  return (side === 'left' ? left : right).flatMap((word): Shift[] => {
    const denied = deniedBy(word, pair, side)
    const equal = denied && equalTo(denied, side, pair)
    if (!denied || !equal || !pair.words[side].negations.has(word.key)) return []
    if (!followsTheSame(word, equal, side, pair)) return []
    const spans = { [side]: [spanOf(word), spanOf(denied)], [other]: [spanOf(equal)] }
    return [{ left: spans['left'] ?? [], right: spans['right'] ?? [] }]
  })
}

function denials({ units, words }: MatchedWords, side: Side): Unit[] {
  return units[side].filter(({ key }) => words[side].negations.has(key) || words[side].denials.has(key))
}

/** The content words before the negation and before the word that is not denied are equal: both tell of one thing. */
function followsTheSame(word: Unit, equal: Unit, side: Side, pair: MatchedWords): boolean {
  const other = side === 'left' ? 'right' : 'left'
  const before = contentBefore(word, pair.units[side])
  return before !== undefined && equalTo(before, side, pair) === contentBefore(equal, pair.units[other])
}

function contentBefore(unit: Unit, all: readonly Unit[]): Unit | undefined {
  return all.slice(0, all.indexOf(unit)).findLast((one) => !one.isFunction)
}

/** The first content word behind a negation. */
function deniedBy(word: Unit, { units }: MatchedWords, side: Side): Unit | undefined {
  const at = units[side].indexOf(word)
  return units[side].slice(at + 1, at + 1 + REACH).find((unit) => !unit.isFunction)
}
