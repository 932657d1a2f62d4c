import type { Reading, Span } from '../../model.ts'

/**
 * The folded words that are names: they stand capitalised inside sentences more often than not. Headlines and
 * a sentence's first word prove nothing.
 */
export function namesOf(reading: Reading): Set<string> {
  const capitals = new Map<string, number>()
  for (const sentence of reading.sentences) {
    if (sentence.role === 'headline' || sentence.role === 'heading') continue
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const token = reading.tokens[at]
      if (token === undefined || isOpening(reading.text, sentence, token)) continue
      capitals.set(token.key, (capitals.get(token.key) ?? 0) + (isCapital(reading.text, token) ? 1 : -1))
    }
  }
  return new Set([...capitals].filter(([, balance]) => balance > 0).map(([key]) => key))
}

/** Whether a word begins with a capital. */
export function isCapital(text: string, token: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(token.start, token.end))
}

/** The first word of a sentence, or of a quotation in it. */
function isOpening(text: string, sentence: Span, token: Span): boolean {
  return (
    !/\p{L}/u.test(text.slice(sentence.start, token.start)) || /[“"‘«([]/u.test(text.charAt(token.start - 1))
  )
}
