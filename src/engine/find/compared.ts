import type { Language } from '../lexicon/language.ts'
import type { Match, Reading, Sided } from '../model.ts'

/** What the rules are given: both readings with their languages, and the matches. */
export interface Compared {
  readonly readings: Sided<Reading>
  readonly languages: Sided<Language>
  readonly matches: readonly Match[]
  /** Pairs of sentences that a reader took apart: they are never held against one another. */
  readonly isBroken?: (left: number, right: number) => boolean
}
