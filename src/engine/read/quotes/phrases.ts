import type { Attribution } from '../../lexicon/attribution.ts'
import type { Item } from './frames.ts'

/** A frame's items with the words that attribution is told by: what every rule asks. */
export interface Ground {
  readonly items: readonly Item[]
  readonly words: Attribution
}

/** A run of items, both ends inside. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** True where a comma stands before the item. */
export function hasComma({ items }: Ground, at: number): boolean {
  return items[at]?.comma === true
}

/** True where something stronger than a comma stands before the item. */
export function isCut({ items }: Ground, at: number): boolean {
  return items[at]?.cut === true
}

/** True where only spaces, a full stop of an abbreviation or a bracket stand before the item. */
export function isJoined(ground: Ground, at: number): boolean {
  return !hasComma(ground, at) && !isCut(ground, at)
}

/** Whether an item is a quotation, not a word. */
export function isQuotation({ items }: Ground, at: number): boolean {
  return (items[at]?.quotation ?? null) !== null
}

/** The folded word at an index; empty outside the sentence. */
export function keyAt({ items }: Ground, at: number): string {
  return items[at]?.key ?? ''
}

/** Whether the item at an index begins with a capital. */
export function hasCapital({ items }: Ground, at: number): boolean {
  return /^\p{Lu}/u.test(items[at]?.written ?? '')
}

/** Whether the item at an index is a possessive: "Iran’s", "leaders’". */
export function isPossessive({ items }: Ground, at: number): boolean {
  return /['’]s$|s['’]$/u.test(items[at]?.written ?? '') || /^['’]/u.test(items[at + 1]?.gap ?? '')
}

/** True for a word that may stand between a speaker and the verb: also, has, repeatedly. */
export function isHelper({ items, words }: Ground, at: number): boolean {
  const key = items[at]?.key ?? ''
  return (
    words.auxiliaries.has(key) || words.negations.has(key) || words.adverbs.has(key) || words.isAdverb(key)
  )
}

/** True where a noun phrase can begin: "the", "his", a name, a plain noun. */
export function beginsNoun(ground: Ground, at: number): boolean {
  const { items, words } = ground
  const item = items[at]
  if (item === undefined || item.quotation !== null) return false
  const { key } = item
  if (words.determiners.has(key) || words.speakers.has(key)) return true
  if (words.times.has(key)) return false
  return hasCapital(ground, at) || !isFunctionWord(ground, key)
}

function isFunctionWord({ words }: Ground, key: string): boolean {
  return (
    words.prepositions.has(key) ||
    words.clauseWords.has(key) ||
    words.complementisers.has(key) ||
    words.auxiliaries.has(key) ||
    words.adverbs.has(key) ||
    words.isAdverb(key) ||
    words.verbs.has(key)
  )
}
