import { languageOf, type Lexicon } from '../lexicon/languages.ts'
import type { Reading } from '../model.ts'
import { textOf } from '../spans.ts'
import { foldWord } from './fold.ts'

/** A reading whose words have the keys that another lexicon gives them; all else stays as it was read. */
export function respelled(reading: Reading, lexicon: Lexicon): Reading {
  const language = languageOf(reading.lang, lexicon)
  const tokens = reading.tokens.map(({ start, end }) => ({
    start,
    end,
    key: foldWord(textOf(reading.text, { start, end }), language),
  }))
  return { ...reading, tokens }
}
