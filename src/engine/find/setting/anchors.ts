import type { Language } from '../../lexicon/language.ts'
import type { Reading } from '../../model.ts'
import { firstFrom } from '../../spans.ts'
import { type Inside, insideOf } from './quoted.ts'

/** Where a text begins to tell the setting of a speech: behind a token, in a sentence. Indexes. */
export interface Anchor {
  readonly token: number
  readonly sentence: number
}

/**
 * The words that somebody’s speaking is told with: the cue of a quote ("said"), and nouns of speaking that are
 * theirs ("his remarks", "Khamenei’s televised remarks", "the remarks by the Leader"), in order.
 */
export function anchorsOf(reading: Reading, actor: number, language: Language): Anchor[] {
  const cues = reading.quotes.flatMap(({ actor: speaker, cue }) => {
    const at = speaker === actor && cue !== null ? firstFrom(reading.tokens, cue.end) - 1 : -1
    return at >= 0 ? [at] : []
  })
  const own = { reading, actor, language, isQuoted: insideOf(reading, 'quoted') }
  const nouns = reading.tokens.flatMap((_, at) => (isOwnSpeech(own, at) ? [at] : []))
  return [...new Set([...cues, ...nouns])]
    .toSorted((a, b) => a - b)
    .flatMap((token) => {
      const sentence = sentenceOf(reading, token)
      return sentence < 0 ? [] : [{ token, sentence }]
    })
}

function sentenceOf({ sentences, tokens }: Reading, token: number): number {
  const start = tokens[token]?.start ?? 0
  const at = firstFrom(sentences, start + 1) - 1
  return start < (sentences[at]?.end ?? 0) ? at : -1
}

interface Own {
  readonly reading: Reading
  readonly actor: number
  readonly language: Language
  readonly isQuoted: Inside
}

/** Words between an owner and a speech: "Khamenei’s long televised speech". */
const BETWEEN = 3

function isOwnSpeech({ reading, actor, language, isQuoted }: Own, at: number): boolean {
  const setting = language.naming?.setting
  const { tokens, actors, text } = reading
  const token = tokens[at]
  if (setting === undefined || token === undefined || !setting.occasions.has(token.key)) return false
  if (isQuoted(token)) return false
  const mentions = actors[actor]?.mentions ?? []
  const before = mentions[firstFrom(mentions, token.start) - 1]
  const from = tokens[Math.max(0, at - BETWEEN)]?.start ?? 0
  if (before !== undefined && before.end > from) {
    const between = text.slice(before.end, token.start)
    if (/^['’]/u.test(between) && !/[,.;:]/u.test(between)) return true
    if (MADE.test(between)) return true
  }
  const [next, owner] = [tokens[at + 1], tokens[at + 2]]
  if (next === undefined || owner === undefined || !setting.by.has(next.key)) return false
  return mentions[firstFrom(mentions, owner.start)]?.start === owner.start
}

/** "Ayatollah Khamenei made the remarks": at most two words between. */
const MADE = /^ \p{Ll}+ \p{Ll}+ $/u
