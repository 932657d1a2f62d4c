/**
 * Everything of the engine that depends on a language. A language without an entry is read with `plain`:
 * its words count as they stand.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string
  /** Folded articles, pronouns, prepositions, auxiliaries: they align nothing by themselves. */
  readonly functionWords: ReadonlySet<string>
  /** Folded articles and their like: a phrase may begin with one on one side only. */
  readonly determiners: ReadonlySet<string>
  /** Folded function words that say how sure or bound something is: one for another changes what is claimed. */
  readonly modals: ReadonlySet<string>
  /** Folded words that tell nothing about what a sentence is about: function words and light verbs. */
  readonly stopWords: ReadonlySet<string>
  /** Folded nouns and verbs of news in general ("official", "statement"): evidence, but little. */
  readonly newsWords: ReadonlySet<string>
  /** Words that end in a full stop within a sentence, without it, lower case ("gen"). */
  readonly abbreviations: ReadonlySet<string>
  /** Folded verbs that attribute speech ("said"). */
  readonly sayingVerbs: ReadonlySet<string>
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
  /** Digits for a number word ("fifty" → "50"), or undefined. */
  number(word: string): string | undefined
}
