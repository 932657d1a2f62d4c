import { linkFacingPhrases } from './facing.ts'
import { growPhrases, growSpeakers } from './growth.ts'
import { bridgeIslands, sinkEdges } from './islands.ts'
import { linkModifiers } from './modifiers.ts'
import { joinNeighbours, restoreEqualNeighbours } from './phrases.ts'
import { hasContent, length, type Pass } from './ranges.ts'

/** "We went to [the] sea" / "[the] man swam" → "the" is no link: alone between other words it aligns nothing */
const dropLoneFunctionWords: Pass = (pairs, left) =>
  pairs.filter(
    (pair) => pair.kind === 'other' || hasContent(left, pair.left) || length(pair.left) >= LONG_RUN,
  )

/** So many function words in a row are wording ("it is not that they"). */
const LONG_RUN = 4

/** In the order in which they apply. */
export const passes: readonly Pass[] = [
  joinNeighbours,
  dropLoneFunctionWords,
  linkFacingPhrases,
  linkModifiers,
  restoreEqualNeighbours,
  growPhrases,
  growSpeakers,
  joinNeighbours,
  bridgeIslands,
  sinkEdges,
]
