import type { Language } from '../lexicon/language.ts'
import { foldLetters } from '../lexicon/letters.ts'
import type { SentenceRole, Span } from '../model.ts'
import { textOf } from '../spans.ts'

/** What each paragraph is: told from its place, its length and its last character. */
export function rolesOf(
  text: string,
  paragraphs: readonly Span[],
  title: string | undefined,
  language: Language,
): SentenceRole[] {
  const roles: SentenceRole[] = paragraphs.map((_, at) =>
    at > 0 && isHeading(text, paragraphs, at) ? 'heading' : 'body',
  )
  if (paragraphs.length > 1 && isHeadline(text, paragraphs[0], title)) {
    roles[0] = 'headline'
    if (isStandfirst(text, paragraphs[1], paragraphs[2], language)) roles[1] = 'standfirst'
  }
  return roles
}

/** A longer headline is a first paragraph without a full stop. */
const HEADLINE_WORDS = 30

/** With a title known apart from the text, the first paragraph is the headline only where it says the same. */
function isHeadline(text: string, first: Span | undefined, title: string | undefined): boolean {
  if (first === undefined) return false
  const words = textOf(text, first)
  if (title !== undefined) return bareLetters(words) === bareLetters(title)
  return !ENDS_SENTENCE.test(words) && countWords(words) <= HEADLINE_WORDS
}

const ENDS_SENTENCE = /[.!…。！؟۔:,;][”’"'»)\]]*$|[.!?…][”’"'»)]$/u

function bareLetters(words: string): string {
  return foldLetters(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const STANDFIRST_WORDS = 35
/** A standfirst tells in advance what the first body paragraph tells again: so many of its longer words. */
const RETOLD_WORDS = 3

/**
 * A short paragraph under the headline, whose words the next one takes up again. A first body paragraph
 * names the day ("said on Wednesday") or is followed by what is new.
 */
function isStandfirst(
  text: string,
  second: Span | undefined,
  third: Span | undefined,
  language: Language,
): boolean {
  if (second === undefined || third === undefined) return false
  const words = textOf(text, second)
  if (countWords(words) > STANDFIRST_WORDS || /^[“"‘«]/u.test(words) || namesDay(words, language))
    return false
  const told = contentWords(words, language)
  const again = contentWords(textOf(text, third), language)
  return [...told].filter((word) => again.has(word)).length >= RETOLD_WORDS
}

function namesDay(words: string, language: Language): boolean {
  return foldedWords(words).some((word) => language.weekdays.has(word))
}

function foldedWords(words: string): readonly string[] {
  return foldLetters(words).match(/\p{L}+/gu) ?? []
}

function contentWords(words: string, language: Language): Set<string> {
  return new Set(
    foldedWords(words)
      .filter((word) => word.length > 1 && !language.stopWords.has(word))
      .map((word) => language.stem(language.spell(word))),
  )
}

const HEADING_WORDS = 14

/** A short line without a full stop, with text below it: ‘Iran is equipped’. */
function isHeading(text: string, paragraphs: readonly Span[], at: number): boolean {
  const paragraph = paragraphs[at]
  const below = paragraphs[at + 1]
  if (paragraph === undefined || below === undefined) return false
  const words = textOf(text, paragraph)
  if (countWords(words) > HEADING_WORDS || ENDS_SENTENCE.test(words) || /^[“"«•*-]/u.test(words)) return false
  return /^[‘'\p{Lu}\p{Lo}\p{N}]/u.test(words) && countWords(textOf(text, below)) >= 4
}

function countWords(words: string): number {
  return words.split(/\s+/u).filter((word) => word !== '').length
}
