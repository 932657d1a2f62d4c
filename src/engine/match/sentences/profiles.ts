import type { Language } from '../../lexicon/language.ts'
import type { Reading, Sentence, Span, Token } from '../../model.ts'
import { namesOf } from './names.ts'
import { quotationsOf, speakerOf } from './quotations.ts'

/** A content word of a sentence, as the matcher weighs it. */
export interface Term {
  /** Its stem, alias or digits. */
  readonly key: string
  /** 0–1: what an occurrence is worth before its rarity: a name in a run of names, a word of all news. */
  readonly share: number
  readonly isName: boolean
  readonly isNumber: boolean
  /** Where it stands first in the sentence: offsets into the text. */
  readonly at: Span
}

/** A sentence as the matcher sees it. */
export interface Profile {
  readonly sentence: Sentence
  /** Index among the sentences of its article, and the same as 0–1. */
  readonly index: number
  readonly position: number
  /** Its content words, each once. */
  readonly terms: readonly Term[]
  /** The stem of every word in order, function words too: for runs of words. */
  readonly run: readonly string[]
  /** The keys of its terms in order, each as often as it stands there. */
  readonly content: readonly string[]
  /** Its folded words with a space before, between and behind: for runs of letters. */
  readonly letters: string
  /** Holds, or stands inside, quotation marks. */
  readonly isQuoted: boolean
  /** The keys of its terms inside quotation marks. */
  readonly quoted: ReadonlySet<string>
  /** The folded name of who is said to say it, where one stands beside the verb. */
  readonly speaker: string | null
}

const NO_NAMES: ReadonlySet<string> = new Set()

/** Every sentence of a reading as a profile. */
export function profilesOf(reading: Reading, language: Language): Profile[] {
  const names = language.capitalsTellNames ? namesOf(reading) : NO_NAMES
  const quotations = quotationsOf(reading)
  const last = Math.max(1, reading.sentences.length - 1)
  return reading.sentences.map((sentence, index) => {
    const tokens = reading.tokens.slice(sentence.tokens.start, sentence.tokens.end)
    const keysOf = (token: Token) => contentWords(token.key, language).map((word) => termKey(word, language))
    const quotation = quotations[index]
    return {
      sentence,
      index,
      position: index / last,
      terms: termsOf(tokens, names, language),
      run: tokens.map((token) => language.stem(token.key)),
      content: tokens.flatMap(keysOf),
      letters: ` ${tokens.map((token) => token.key).join(' ')} `,
      isQuoted: quotation?.isQuoted ?? false,
      quoted: new Set(quotation?.tokens.flatMap(keysOf)),
      speaker: speakerOf(reading, sentence, language),
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
      const key = termKey(word, language)
      const known = terms.get(key)
      if (known === undefined || known.share < share)
        terms.set(key, { key, share, isName, isNumber: /^\p{N}/u.test(key), at: known?.at ?? spanOf(token) })
    }
  }
  return phrasesJoined(tokens, terms, language)
}

function spanOf({ start, end }: Token): Span {
  return { start, end }
}

function termKey(word: string, language: Language): string {
  return language.number(word) ?? language.stem(word)
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
    terms.set(alias, {
      key: alias,
      share: 1,
      isName: true,
      isNumber: false,
      at: { start: token.start, end: next.end },
    })
  }
  return [...terms.values()]
}
