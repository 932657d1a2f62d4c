import { languageOf } from './lexicon/languages.ts'
import { itemsOf } from './match/words/items.ts'
import { linked, linkScores } from './match/words/model/scores.ts'

/**
 * The word alignment of two sentences given as tokens, punctuation included, as pairs of token numbers: for
 * measuring the aligner alone.
 */
export function words(
  left: readonly string[],
  right: readonly string[],
  lang?: string,
): [left: number, right: number][] {
  const language = languageOf(lang)
  return linked(linkScores(itemsOf(left, language), itemsOf(right, language)))
}
