import { match } from './match/match.ts'
import type { Match } from './model.ts'
import { readingOfSentences } from './read/given-sentences.ts'

/** The matches between two lists of ready-made sentences: for measuring the matcher without the reader. */
export function links(left: readonly string[], right: readonly string[], lang?: string): readonly Match[] {
  const tags = { left: lang, right: lang }
  return match(readingOfSentences(left, lang), readingOfSentences(right, lang), tags).matches
}
