import type { Language } from '../lexicon/language.ts'
import type { Span, Token } from '../model.ts'
import { foldWord } from './fold.ts'
import { graphemeEnd, graphemeStart } from './graphemes.ts'

/**
 * The words and numbers of a span, in order, without overlap; whole graphemes only.
 *
 * A regular expression, not Intl.Segmenter: that cuts `U.S.` otherwise in Node than in Chromium. Only
 * scripts without spaces between words go through the Segmenter, where its dictionaries agree.
 */
export function tokensIn(text: string, span: Span, language: Language): Token[] {
  const tokens: Token[] = []
  for (const found of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + found.index
    for (const word of unspaced(found[0], start)) {
      const from = Math.max(graphemeStart(text, word.start), tokens.at(-1)?.end ?? span.start)
      const to = Math.min(graphemeEnd(text, word.end), span.end)
      if (from < to)
        tokens.push({ start: from, end: to, key: foldWord(text.slice(word.start, word.end), language) })
    }
  }
  return tokens
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]`

/** `U.S.`, `a.m.`: single letters with full stops. */
const ACRONYM = String.raw`\p{L}(?:\.\p{L})+(?!\p{L})\.?`

/** `$35,000,000`, `7.5`, `22:45`, `2.30am`, `12%`, `۳٫۵٪`. */
const NUMBER = String.raw`\p{Sc}?\p{N}+(?:[.,:\u066b\u066c]\p{N}+)*${LETTER}*[%\u066a]?`

/** `Iran-backed`, `don’t`, `al-Assad`, `Qassem`. */
const PLAIN = String.raw`[\p{L}\p{N}]${LETTER}*(?:['’ʼ‐‑-][\p{L}\p{N}]${LETTER}*)*`

const WORD = new RegExp(`${ACRONYM}|${NUMBER}(?:[‐‑-]${LETTER}+)*|${PLAIN}`, 'gu')

/** Scripts without spaces of which Node and Chromium have the same dictionary. */
const IN_DICTIONARY = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Scripts without spaces that each cuts otherwise: their syllables stand for words. */
const IN_SYLLABLES = /[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** A run of letters as one word, or, in a script that writes no spaces, as the words or syllables in it. */
function unspaced(run: string, start: number): Span[] {
  if (IN_DICTIONARY.test(run))
    return [...WORDS.segment(run)]
      .filter((piece) => piece.isWordLike)
      .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }))
  if (IN_SYLLABLES.test(run))
    return [...run.matchAll(SYLLABLE)].map(({ index, 0: piece }) => ({
      start: start + index,
      end: start + index + piece.length,
    }))
  return [{ start, end: start + run.length }]
}

/** The dictionary that Intl uses for such scripts does not depend on the locale given. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/** A letter with its signs and what is stacked below it, and the Lao vowels that stand before or behind it; or digits. */
const SYLLABLE =
  /[\u0ec0-\u0ec4]?\p{L}(?:[\u17d2\u1039]\p{L}|[\p{M}\u0eb0\u0eb2\u0eb3\u200b-\u200d])*|\p{N}+/gu
