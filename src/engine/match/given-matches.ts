import type { Lexicon } from '../lexicon/languages.ts'
import type { Match, Reading, Sided } from '../model.ts'
import { GIVEN, UNWEIGHED, withWords } from './graded.ts'
import { byKey, byPlace } from './hand.ts'
import { pairUnits } from './words/pair-units.ts'

/**
 * Sentence pairs that somebody named, as strong matches with their words aligned; each once, sorted by left, then
 * right. Pairs of sentences that do not exist are passed over.
 */
export function givenMatches(
  readings: Sided<Reading>,
  pairs: readonly Sided<number>[],
  lexicon: Lexicon,
): Match[] {
  const unitsOf = pairUnits(readings, lexicon)
  const areThere = ({ left, right }: Sided<number>) =>
    readings.left.sentences[left] !== undefined && readings.right.sentences[right] !== undefined
  return [...byKey(pairs.filter(areThere)).values()].toSorted(byPlace).map(({ left, right }) => {
    const units = unitsOf({ left, right })
    return withWords({ left, right, ...UNWEIGHED, ...GIVEN }, units.left, units.right).match
  })
}
