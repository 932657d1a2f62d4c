import type { Language } from '../lexicon/language.ts'
import type { Span } from '../model.ts'
import { isEmpty, trimmed } from '../spans.ts'
import { repairs } from './sentence-repairs.ts'

/**
 * The sentences of a paragraph, trimmed and in order: Intl.Segmenter's proposal, then the repairs in their
 * order. `flattened` says that the whole article is one line, so that headings may stand inside it.
 */
export function sentencesIn(text: string, paragraph: Span, language: Language, flattened: boolean): Span[] {
  const words = text.slice(paragraph.start, paragraph.end).replace(LINE_BREAK, ' ')
  const proposed = [...segmenter(language).segment(words)].map(
    ({ index, segment }) => trimmed(text, { start: paragraph.start + index, end: paragraph.start + index + segment.length }),
  )
  return repairs(flattened).reduce(
    (sentences, repair) => repair(text, sentences, language),
    proposed.filter((sentence) => !isEmpty(sentence)),
  )
}

/** A line break inside a paragraph is a layout's, and ends no sentence. One unit for one keeps the offsets. */
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/gu

/** One segmenter a language, made when it is first needed: making one is slow. */
const SEGMENTERS = new Map<string, Intl.Segmenter>()

function segmenter({ code }: Language): Intl.Segmenter {
  const known = SEGMENTERS.get(code)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(code, { granularity: 'sentence' })
  SEGMENTERS.set(code, made)
  return made
}
