import type { Language } from '../../lexicon/language.ts'
import type { Reading, Span } from '../../model.ts'
import { firstFrom } from '../../spans.ts'

interface Headline {
  readonly reading: Reading
  readonly language: Language
  readonly headline: Span
}

/** In quotation marks, or said by whom the headline begins with: "Romney: …". */
export function isSaid({ reading, language, headline }: Headline, word: Span): boolean {
  const [before, behind] = [
    bare(reading.text.slice(headline.start, word.start)),
    bare(reading.text.slice(word.end, headline.end)),
  ]
  if (OPENED.test(before) && CLOSED.test(behind)) return true
  const colon = reading.text.indexOf(': ', headline.start)
  return colon >= 0 && colon < word.start && isSpeaker(reading, language, colon)
}

/** A person, or somebody’s title, right before an offset. */
function isSpeaker({ actors, tokens }: Reading, { naming }: Language, end: number): boolean {
  const isNamed = actors.some(
    ({ kind, mentions }) => kind === 'person' && mentions[firstFrom(mentions, end) - 1]?.end === end,
  )
  return isNamed || (naming?.offices.has(tokens[firstFrom(tokens, end) - 1]?.key ?? '') ?? false)
}

/** Without the apostrophes inside words. */
function bare(words: string): string {
  return words.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
}

/** The last quotation mark before a word opens, and one behind it closes. Headlines quote in single marks too. */
const OPENED = /(?:^|[\s([—-])['"‘“«„][^'"‘’“”«»„]*$/u
const CLOSED = /^[^'"‘’“”«»„]*['"’”»“]/u
