import { languageOf, type Lexicon } from '../lexicon/languages.ts'
import { tagOf } from '../lexicon/tag.ts'
import type { Reading, Span } from '../model.ts'
import { withSpeech } from './speech.ts'
import { tokensIn } from './tokens.ts'

/**
 * A reading of sentences that somebody else divided: each is taken as it stands, as body text, a paragraph
 * each. Empty ones stay in place, so that indexes are the caller's.
 */
export function readingOfSentences(
  given: readonly string[],
  tag: string | undefined,
  lexicon: Lexicon,
): Reading {
  const text = given.join('\n')
  const lang = tagOf(text, tag)
  const language = languageOf(lang, lexicon)
  const tokens: Reading['tokens'][number][] = []
  let start = 0
  const paragraphs: Span[] = given.map((words) => {
    const span = { start, end: start + words.length }
    start = span.end + 1
    return span
  })
  const sentences = paragraphs.map((span, at) => {
    const first = tokens.length
    tokens.push(...tokensIn(text, span, language))
    return { ...span, role: 'body' as const, paragraph: at, tokens: { start: first, end: tokens.length } }
  })
  const read = { text, lang, paragraphs, sentences, tokens, furniture: [], metadata: {}, complete: true }
  return withSpeech(read, language, undefined)
}
