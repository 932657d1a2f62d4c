import type { Words } from './language.ts'

/**
 * `wordClass` for a language whose function words are not sorted by what they do: its determiners are in the
 * class of English ones, and the rest in that of prepositions, the largest.
 */
export function coarseClass(lists: {
  readonly determiners: Words
  readonly functionWords: Words
}): (word: string) => number {
  return (word) =>
    lists.determiners.has(word) ? DETERMINER : lists.functionWords.has(word) ? PREPOSITION : CONTENT
}

const CONTENT = 0
const DETERMINER = 1
const PREPOSITION = 11
