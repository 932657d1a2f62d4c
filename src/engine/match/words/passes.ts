import { linkFacingPhrases } from './facing.ts'
import { growPhrases, growSpeakers } from './growth.ts'
import { bridgeIslands, sinkEdges } from './islands.ts'
import { linkModifiers } from './modifiers.ts'
import { joinNeighbours, restoreEqualNeighbours } from './phrases.ts'
import { hasContent, length, type Pass } from './ranges.ts'

/** "We went to [the] sea" / "[the] man swam" → "the" is no link: alone between other words it aligns nothing */
const dropLoneFunctionWords: Pass = (pairs, left) =>
  pairs.filter(
    (pair) => pair.kind !== 'equal' || hasContent(left, pair.left) || length(pair.left) >= LONG_RUN,
  )

/** "(Tuesday)" / "(Wednesday)" → no link, where no phrase holds it */
const dropGuesses: Pass = (pairs) => pairs.filter((pair) => pair.kind !== 'guess')

/** So many function words in a row are wording ("it is not that they"). */
const LONG_RUN = 4

/** In the order in which they apply. */
export const passes: readonly Pass[] = [
  joinNeighbours,
  dropLoneFunctionWords,
  linkFacingPhrases,
  dropGuesses,
  linkModifiers,
  restoreEqualNeighbours,
  growPhrases,
  growSpeakers,
  joinNeighbours,
  bridgeIslands,
  sinkEdges,
]
