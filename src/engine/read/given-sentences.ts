import { languageOf } from '../lexicon/languages.ts'
import type { Reading, Span } from '../model.ts'
import { tokensIn } from './tokens.ts'

/**
 * A reading of sentences that somebody else divided: each is taken as it stands, as body text, a paragraph
 * each. Empty ones stay in place, so that indexes are the caller's.
 */
export function readingOfSentences(given: readonly string[], lang?: string): Reading {
  const language = languageOf(lang)
  const text = given.join('\n')
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
  return { text, paragraphs, sentences, tokens, furniture: [], metadata: {}, complete: true }
}
