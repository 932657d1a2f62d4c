import type { Language } from '../lexicon/language.ts'
import type { Reading, Sentence, Span, Token } from '../model.ts'
import { quotationMarks } from '../read/quotation-marks.ts'

/** A content word of a sentence, as the matcher weighs it. */
export interface Term {
  /** Its stem, alias or digits. */
  readonly key: string
  /** 0–1: what an occurrence is worth before its rarity: a name in a run of names, a word of all news. */
  readonly share: number
  readonly isName: boolean
  readonly isNumber: boolean
}

/** A sentence as the matcher sees it. */
export interface Profile {
  readonly sentence: Sentence
  /** Index among the sentences of its article, and the same as 0–1. */
  readonly index: number
  readonly position: number
  /** Its content words, each once. */
  readonly terms: readonly Term[]
  /** The key of every word in order, function words too: for runs of words. */
  readonly run: readonly string[]
  /** Holds, or stands inside, quotation marks. */
  readonly isQuoted: boolean
}

const NO_NAMES: ReadonlySet<string> = new Set()

/** Every sentence of a reading as a profile. */
export function profilesOf(reading: Reading, language: Language): Profile[] {
  const names = language.capitalsTellNames ? namesOf(reading) : NO_NAMES
  const quoted = quotedSentences(reading)
  const last = Math.max(1, reading.sentences.length - 1)
  return reading.sentences.map((sentence, index) => {
    const tokens = reading.tokens.slice(sentence.tokens.start, sentence.tokens.end)
    return {
      sentence,
      index,
      position: index / last,
      terms: termsOf(tokens, names, language),
      run: tokens.map((token) => language.stem(token.key)),
      isQuoted: quoted[index] ?? false,
    }
  })
}

/** Of a run of names and titles all but the last word weigh little: one person is one piece of evidence. */
const NAME_IN_RUN = 0.35
const NEWS_WORD = 0.6

function termsOf(tokens: readonly Token[], names: ReadonlySet<string>, language: Language): Term[] {
  const terms = new Map<string, Term>()
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const isName = names.has(token.key)
    const inRun = isName && next !== undefined && names.has(next.key) && next.start - token.end <= 1
    for (const word of contentWords(token.key, language)) {
      const share = inRun ? NAME_IN_RUN : language.newsWords.has(word) ? NEWS_WORD : 1
      const key = language.number(word) ?? language.stem(word)
      const known = terms.get(key)
      if (known === undefined || known.share < share)
        terms.set(key, { key, share, isName, isNumber: /^\p{N}/u.test(key) })
    }
  }
  return phrasesJoined(tokens, terms, language)
}

/** The parts of a hyphened word that tell something. */
function contentWords(key: string, language: Language): string[] {
  if (language.stopWords.has(key)) return []
  if (key.includes('-') && !ALIAS.test(key))
    return key.split('-').flatMap((part) => contentWords(part, language))
  return key === '' || (key.length === 1 && /\p{Script=Latin}/u.test(key)) ? [] : [key]
}

/** Keys that the lexicon joined with a hyphen stay whole. */
const ALIAS = /^(?:united|european)-/u

/** "United States" is one term, the one that "US" has. */
function phrasesJoined(tokens: readonly Token[], terms: Map<string, Term>, language: Language): Term[] {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const alias = next === undefined ? undefined : language.phrases.get(`${token.key} ${next.key}`)
    if (alias === undefined || next === undefined) continue
    for (const part of [token.key, next.key]) terms.delete(language.stem(part))
    terms.set(alias, { key: alias, share: 1, isName: true, isNumber: false })
  }
  return [...terms.values()]
}

/**
 * A name is a word that stands capitalised inside sentences more often than not; headlines and a
 * sentence's first word prove nothing.
 */
function namesOf(reading: Reading): Set<string> {
  const capitals = new Map<string, number>()
  for (const sentence of reading.sentences) {
    if (sentence.role === 'headline' || sentence.role === 'heading') continue
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const token = reading.tokens[at]
      if (token === undefined || isOpening(reading.text, sentence, token)) continue
      const isCapital = /^\p{Lu}/u.test(reading.text.slice(token.start, token.end))
      capitals.set(token.key, (capitals.get(token.key) ?? 0) + (isCapital ? 1 : -1))
    }
  }
  return new Set([...capitals].filter(([, balance]) => balance > 0).map(([key]) => key))
}

/** The first word of a sentence, or of a quotation in it. */
function isOpening(text: string, sentence: Span, token: Span): boolean {
  return (
    !/\p{L}/u.test(text.slice(sentence.start, token.start)) || /[“"‘«([]/u.test(text.charAt(token.start - 1))
  )
}

/** Sentences with quotation marks, and those between an opening mark and its closing one. */
function quotedSentences(reading: Reading): boolean[] {
  const { open, close } = quotationMarks(reading.text)
  let isOpen = false
  return reading.sentences.map((sentence) => {
    const words = reading.text.slice(sentence.start, sentence.end)
    const wasOpen = isOpen
    const opened = words.lastIndexOf(open)
    const closed = words.lastIndexOf(close)
    if (opened !== closed) isOpen = opened > closed
    return wasOpen || opened >= 0 || /"[^"]+"/u.test(words)
  })
}
