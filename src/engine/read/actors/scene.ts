import type { Language } from '../../lexicon/language.ts'
import type { Naming } from '../../lexicon/naming.ts'
import type { Line } from './capitals.ts'
import type { Word } from './word.ts'

/** All that is known where names are looked for in one line of a text. */
export interface Scene {
  readonly line: Line
  readonly language: Language
  readonly naming: Naming
  /** Above 0: a name by its capitals elsewhere; below: a common word. */
  readonly capitals: ReadonlyMap<string, number>
}

/** True where a word goes on from the one before: a space between them, or the full stop of "Gen." or "J.". */
export function goesOn({ line, language }: Scene, at: number): boolean {
  const [before, word] = [line.words[at - 1], line.words[at]]
  if (before === undefined || word === undefined || before.isPossessive) return false
  if (SPACES.test(word.gap)) return true
  return STOP.test(word.gap) && (before.end - before.start < 2 || isAbbreviated(before, language))
}

/** "Gen" folds to "general", which no list of abbreviations holds; a short word before a capital is meant. */
function isAbbreviated(word: Word, language: Language): boolean {
  return language.abbreviations.has(word.key) || (word.isCapital && word.end - word.start <= LONGEST_SHORT)
}

/** Letters of the longest abbreviated title: "Sen.", "Capt.". */
const LONGEST_SHORT = 4
const SPACES = /^[ \u00a0]{1,2}$/u
const STOP = /^\.[ \u00a0]$/u

/** A word with a capital that may be of a name: no function word, no weekday, party or people. */
export function isNameWord({ language, naming }: Scene, word: Word | undefined): boolean {
  if (word === undefined || !word.isCapital) return false
  return !isCommon(naming, word) && !naming.demonyms.has(word.key) && !isFunction(language, word)
}

/** Whether a word is a common one, though it may be written with a capital. */
export function isCommon(naming: Naming, word: Word): boolean {
  return naming.common.has(word.key)
}

/** An acronym is none, though it may look like one ("WHO"). */
export function isFunction(language: Language, word: Word): boolean {
  return language.stopWords.has(word.key) && !(word.isAcronym && word.end - word.start > 2)
}

/** The "A." of "John A. Boehner". */
export function isInitial({ line }: Scene, at: number): boolean {
  const [word, next] = [line.words[at], line.words[at + 1]]
  if (word === undefined || !word.isCapital || word.end - word.start > 1) return false
  return next !== undefined && next.isCapital && STOP.test(next.gap)
}

/** True for a word that is somebody's title, alone or as its last word. */
export function isTitle({ offices, honorifics, courtesies }: Naming, key: string): boolean {
  return offices.has(key) || honorifics.has(key) || courtesies.has(key)
}

/** The place that one or two words from `at` on name or belong to, with their number; null for none. */
export function placeAt({ line, naming }: Scene, at: number): { key: string; words: number } | null {
  const [word, next] = [line.words[at], line.words[at + 1]]
  if (word === undefined || !word.isCapital) return null
  if (next !== undefined && next.isCapital && next.gap === ' ') {
    const both = `${word.key} ${next.key}`
    const place = naming.places.get(both) ?? naming.demonyms.get(both)
    if (place !== undefined) return { key: place, words: 2 }
  }
  const place = naming.places.get(word.key) ?? naming.demonyms.get(word.key)
  return place === undefined ? null : { key: place, words: 1 }
}
