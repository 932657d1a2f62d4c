import type { Language } from '../../lexicon/language.ts'
import type { Reading } from '../../model.ts'
import { firstFrom } from '../../spans.ts'

/** The words of a text below its headline, as keys for comparing: all, and those outside quotation marks. */
export interface BodyWords {
  readonly all: WordKeys
  readonly own: WordKeys
}

interface WordKeys {
  readonly keys: ReadonlySet<string>
  /** Their first letters, for words of one family: "Iran", "Iranian". */
  readonly beginnings: ReadonlySet<string>
}

/** Words with so many first letters in common, or one of which is the other’s beginning, are of one family. */
const FAMILY_LETTERS = 5
const FEWEST_LETTERS = 4

/** The words of an article below its headline, of all and of its own voice apart. */
export function bodyWords(reading: Reading, language: Language): BodyWords {
  const quoted = reading.quotes.flatMap((quote) => quote.quoted).toSorted((a, b) => a.start - b.start)
  const all: string[] = []
  const own: string[] = []
  for (const sentence of reading.sentences) {
    if (sentence.role === 'headline') continue
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const token = reading.tokens[at]
      if (token === undefined) continue
      const keys = [...keysIn(token.key, language), ...phraseKeys(reading, at, language)]
      all.push(...keys)
      const before = quoted[firstFrom(quoted, token.end) - 1]
      if (before === undefined || before.end <= token.start) own.push(...keys)
    }
  }
  const initials = initialsIn(reading)
  return { all: asKeys([...all, ...initials]), own: asKeys([...own, ...initials]) }
}

/** The keys of a headline’s word, as `keysIn`; none for one that every text could have. */
export function keysOf(word: string, language: Language): string[] {
  const isPlain = language.stopWords.has(word) || language.newsWords.has(word)
  return isPlain || language.naming?.fillers.has(word) === true ? [] : keysIn(word, language)
}

/** The key of a word, or of each part where it is hyphenated. */
function keysIn(word: string, language: Language): string[] {
  const place = language.naming?.demonyms.get(word) ?? language.naming?.places.get(word)
  if (place !== undefined) return [place]
  if (word.includes('-')) return word.split('-').flatMap((part) => keysIn(part, language))
  const usual = language.naming?.irregular.get(word) ?? word
  return /^\p{L}$/u.test(word) ? [] : [language.number(usual) ?? language.stem(usual)]
}

/** "National Security Agency" → "nsa" */
function initialsIn({ actors, text }: Reading): string[] {
  return actors.flatMap(({ mentions }) =>
    mentions
      .slice(0, MOST_ASKED)
      .map((mention) => (text.slice(mention.start, mention.end).match(LARGE) ?? []).join('').toLowerCase()),
  )
}

/** So many mentions hold every name that an actor has. */
const MOST_ASKED = 20
const LARGE = /(?<![\p{L}\p{M}])\p{Lu}/gu

/** "united states" → "united-states", at its first word. */
function phraseKeys({ tokens }: Reading, at: number, language: Language): string[] {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (word === undefined || next === undefined) return []
  const both = `${word.key} ${next.key}`
  const alias = language.phrases.get(both) ?? both
  const place = language.naming?.places.get(alias) ?? language.naming?.demonyms.get(alias)
  return place === undefined ? (alias === both ? [] : [alias]) : [place]
}

function asKeys(list: readonly string[]): WordKeys {
  const keys = new Set(list)
  return { keys, beginnings: new Set([...keys].flatMap(beginningsOf)) }
}

function beginningsOf(key: string): string[] {
  const lengths = [FEWEST_LETTERS, FAMILY_LETTERS].filter((length) => key.length >= length)
  return lengths.map((length) => key.slice(0, length))
}

/** True where a text has the word, an inflected form or one of its family. */
export function stands({ keys, beginnings }: WordKeys, key: string): boolean {
  if (keys.has(key)) return true
  if (/^\p{N}/u.test(key) || key.length < FEWEST_LETTERS) return false
  if (key.length === FEWEST_LETTERS) return beginnings.has(key)
  return beginnings.has(key.slice(0, FAMILY_LETTERS)) || keys.has(key.slice(0, FEWEST_LETTERS))
}
