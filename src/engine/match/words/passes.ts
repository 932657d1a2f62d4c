import { linkingRuns } from './free-runs.ts'
import { growPhrases, growSpeakers } from './growth.ts'
import { joinNeighbours, linkFacingPhrases, restoreEqualNeighbours } from './phrases.ts'
import { hasContent, type Pass } from './ranges.ts'

/** "We went to [the] sea" / "[the] man swam" → "the" is no link: alone between other words it aligns nothing */
const dropLoneFunctionWords: Pass = (pairs, left) =>
  pairs.filter((pair) => hasContent(left, pair.left) || pair.left.end - pair.left.start >= LONG_RUN)

/** So many function words in a row are wording ("it is not that they"). */
const LONG_RUN = 4

/** "[last night] we slapped them" / "a slap was delivered [last night]" → shared, wherever it stands */
const linkMovedWords = linkingRuns('equal', (unit) => unit.key)

/** "[corruptive] presence" / "[corrupt] presence" → the one stands for the other */
const linkInflections = linkingRuns('other', (unit) => (unit.isFunction ? undefined : unit.stem))

/** "the Leader [remarked]" / "Khamenei [said]" → the one stands for the other */
const linkSayingVerbs = linkingRuns('other', (unit) => (unit.isSaying ? 'says' : undefined))

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
