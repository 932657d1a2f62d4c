import type { Language } from '../lexicon/language.ts'
import type { Match, Reading, Sided } from '../model.ts'

/** What the rules are given: both readings with their languages, and the matches. */
export interface Compared {
  readonly readings: Sided<Reading>
  readonly languages: Sided<Language>
  readonly matches: readonly Match[]
}
