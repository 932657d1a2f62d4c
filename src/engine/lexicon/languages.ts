import { english } from './en/english.ts'
import type { Language } from './language.ts'
import { plain } from './plain.ts'

/**
 * The languages at hand, by code. English always is; the others are fetched by `load.ts` when an article
 * in one of them is compared, and handed on from there: the engine remembers nothing.
 */
export type Lexicon = ReadonlyMap<string, Language>

export const BUILT_IN: Lexicon = new Map([[english.code, english]])

/** The language for a BCP 47 tag ("en-GB"); `plain` where the lexicon has none for it. */
export function languageOf(tag: string, lexicon: Lexicon): Language {
  return lexicon.get(codeOf(tag)) ?? plain
}

/** The primary subtag: "en-GB" → "en" */
export function codeOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] ?? ''
}
