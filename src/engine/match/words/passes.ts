import { linkRuns } from './free-runs.ts'
import { growPhrases, growSpeakers } from './growth.ts'
import { joinNeighbours, linkFacingPhrases, restoreEqualNeighbours } from './phrases.ts'
import { hasContent, type Pass, type UnitPair } from './ranges.ts'
import type { Unit } from './units.ts'

/** In the order in which they apply. */
export const passes: readonly Pass[] = [
  dropLoneFunctionWords,
  linkMovedWords,
  linkInflections,
  linkSayingVerbs,
  linkFacingPhrases,
  restoreEqualNeighbours,
  growPhrases,
  growSpeakers,
  joinNeighbours,
]

/** "We went to [the] sea" / "[the] man swam" → "the" is no link: alone between other words it aligns nothing */
function dropLoneFunctionWords(pairs: readonly UnitPair[], left: readonly Unit[]): readonly UnitPair[] {
  return pairs.filter((pair) => hasContent(left, pair.left) || pair.left.end - pair.left.start >= LONG_RUN)
}

/** So many function words in a row are wording ("it is not that they"). */
const LONG_RUN = 4

/** "[last night] we slapped them" / "a slap was delivered [last night]" → shared, wherever it stands */
function linkMovedWords(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  return linkRuns(pairs, left, right, (unit) => unit.key, 'equal')
}

/** "[corruptive] presence" / "[corrupt] presence" → the one stands for the other */
function linkInflections(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  return linkRuns(pairs, left, right, (unit) => (unit.isFunction ? undefined : unit.stem), 'other')
}

/** "the Leader [remarked]" / "Khamenei [said]" → the one stands for the other */
function linkSayingVerbs(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  return linkRuns(pairs, left, right, (unit) => (unit.isSaying ? 'says' : undefined), 'other')
}
