import { BUILT_IN, type Lexicon } from './lexicon/languages.ts'
import { match } from './match/match.ts'
import type { Match } from './model.ts'
import { readingOfSentences } from './read/given-sentences.ts'

/** The matches between two lists of ready-made sentences: for measuring the matcher without the reader. */
export function links(
  left: readonly string[],
  right: readonly string[],
  lang?: string,
  lexicon: Lexicon = BUILT_IN,
): readonly Match[] {
  return match(readingOfSentences(left, lang, lexicon), readingOfSentences(right, lang, lexicon), lexicon)
    .matches
}
