import type { Language } from '../../lexicon/language.ts'
import type { Reading, Sentence, Token } from '../../model.ts'
import { quotationMarks } from '../../read/quotation-marks.ts'
import { isCapital } from './names.ts'

/** What a sentence quotes, told by its quotation marks alone. */
export interface Quotation {
  /** Whether it holds, or stands inside, quotation marks. */
  readonly isQuoted: boolean
  /** Its tokens inside them. */
  readonly tokens: readonly Token[]
}

/** For each sentence of a reading; a quotation may run over several of them. */
export function quotationsOf(reading: Reading): Quotation[] {
  const { open, close } = quotationMarks(reading.text)
  let isOpen = false
  return reading.sentences.map((sentence) => {
    const wasOpen = isOpen
    const words = reading.text.slice(sentence.start, sentence.end)
    const opened = words.lastIndexOf(open)
    const closed = words.lastIndexOf(close)
    if (opened !== closed) isOpen = opened > closed
    return {
      isQuoted: wasOpen || opened >= 0 || STRAIGHT.test(words),
      tokens: tokensInside(reading, sentence, { open, close, wasOpen }),
    }
  })
}

const STRAIGHT = /"[^"]+"/u

interface Marks {
  readonly open: string
  readonly close: string
  readonly wasOpen: boolean
}

function tokensInside(reading: Reading, sentence: Sentence, { open, close, wasOpen }: Marks): Token[] {
  let isInside = wasOpen
  let from = sentence.start
  return reading.tokens.slice(sentence.tokens.start, sentence.tokens.end).filter((token) => {
    for (const mark of reading.text.slice(from, token.start)) {
      if (mark === '"') isInside = !isInside
      else if (mark === open) isInside = true
      else if (mark === close) isInside = false
    }
    from = token.end
    return isInside
  })
}

/** The folded name beside the first verb of saying ("Rouhani said", "said Mr Rouhani"), or null. */
export function speakerOf(reading: Reading, sentence: Sentence, language: Language): string | null {
  const tokens = reading.tokens.slice(sentence.tokens.start, sentence.tokens.end)
  for (const [at, { key }] of tokens.entries()) {
    if (!language.sayingVerbs.has(key)) continue
    const beside = [tokens[at - 1], tokens[at + 1], tokens[at - 2], tokens[at + 2]]
    const name = beside.find(
      (token) => token !== undefined && isCapital(reading.text, token) && !language.stopWords.has(token.key),
    )
    if (name !== undefined) return name.key
  }
  return null
}
