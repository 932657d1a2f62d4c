import { BUILT_IN, languageOf, type Lexicon } from './lexicon/languages.ts'
import { tagOf } from './lexicon/tag.ts'
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
  lexicon: Lexicon = BUILT_IN,
): [left: number, right: number][] {
  const tag = tagOf([...left, ...right].join(' '), lang)
  const language = languageOf(tag, lexicon)
  return linked(linkScores(itemsOf(left, language), itemsOf(right, language)))
}
