import type { Attribution } from './attribution.ts'
import type { Certainty } from './certainty.ts'
import type { Counting } from './counting.ts'
import type { Naming } from './naming.ts'

/** Words that can be asked for: a list, or a rule. */
export interface Words {
  has(word: string): boolean
}

/**
 * Everything of the engine that depends on a language. A language without an entry is read with `plain`.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string
  /** Folded articles, pronouns, prepositions, auxiliaries: they align nothing by themselves. */
  readonly functionWords: Words
  /** Folded articles and their like: a phrase may begin with one on one side only. */
  readonly determiners: Words
  /** Folded function words that say how sure or bound something is: one for another changes what is claimed. */
  readonly modals: Words
  /** Folded words that tell nothing about what a sentence is about: function words and light verbs. */
  readonly stopWords: Words
  /** Folded nouns and verbs of news in general ("official", "statement"): evidence, but little. */
  readonly newsWords: Words
  /** Words that end in a full stop within a sentence, without it, lower case ("gen"). */
  readonly abbreviations: Words
  /** Lower-case nouns behind an ordinal that is written with a full stop ("am 8. Januar"). */
  readonly ordinalNouns: Words
  /** Folded words that begin a new sentence behind an acronym rather than go on ("the U.S. | The minister"). */
  readonly starters: Words
  readonly weekdays: Words
  /** Folded verbs that attribute speech ("said"). */
  readonly sayingVerbs: Words
  /** False where every noun has a capital, or none has: names cannot be told from other words. */
  readonly capitalsTellNames: boolean
  /** A folded word in its usual spelling ("honour" → "honor"), without a possessive. */
  spell(word: string): string
  /** The stem of a folded word. A key for comparing, never shown. */
  stem(word: string): string
  /** Another name of a word as written ("U.S", "US"), or undefined. */
  alias(written: string): string | undefined
  /** What a folded function word does, as a small number; 0 for a content word. Numbers differ a language. */
  wordClass(word: string): number
  /** Names of several words that have an alias: folded words joined by spaces ("united states"). */
  readonly phrases: ReadonlyMap<string, string>
  /** The key of the word that "%" stands for behind a number ("percent"); null where none was named. */
  readonly percent: string | null
  /** Digits for a number word ("fifty" → "50"), or undefined. */
  number(word: string): string | undefined
  /**
   * For reading quotes, names, figures and certainty; null where no lists were made for a language. Then they are told by
   * quotation marks, capitals and digits alone.
   */
  readonly attribution: Attribution | null
  readonly certainty: Certainty | null
  readonly naming: Naming | null
  readonly counting: Counting | null
}
