import type { Language } from '../lexicon/language.ts'
import type { Span } from '../model.ts'
import { isEmpty, trimmed } from '../spans.ts'
import { graphemeEnd } from './graphemes.ts'
import { repairs } from './sentence-repairs.ts'

/**
 * The sentences of a paragraph, trimmed and in order: Intl.Segmenter's proposal, then the repairs in their
 * order. `flattened` says that the whole article is one line, so that headings may stand inside it.
 */
export function sentencesIn(text: string, paragraph: Span, language: Language, flattened: boolean): Span[] {
  const proposed = stretchesOf(text, paragraph).flatMap((stretch) => proposedIn(text, stretch, language))
  return repairs(flattened).reduce((sentences, repair) => repair(text, sentences, language), proposed)
}

/** The longest sentence, in UTF-16 units: some five hundred words. What has no full stop for longer is cut at a space. */
export const LONGEST_SENTENCE = 3000

/**
 * A paragraph in stretches of at most LONGEST_SENTENCE, cut behind a full stop where there is one: the
 * Segmenter copies its whole input for every sentence, so a book on one line would fill the memory.
 */
function stretchesOf(text: string, paragraph: Span): Span[] {
  const stretches: Span[] = []
  for (let start = paragraph.start; start < paragraph.end; ) {
    const end = paragraph.end - start <= LONGEST_SENTENCE ? paragraph.end : cutAt(text, start)
    stretches.push({ start, end })
    start = end
  }
  return stretches
}

function cutAt(text: string, start: number): number {
  const words = text.slice(start, start + LONGEST_SENTENCE)
  const stop = Math.max(
    ...[...words.matchAll(/[.!?。！？؟۔][”’"'»)\]]*\s/gu)].map((found) => found.index + found[0].length),
    0,
  )
  if (stop > LONGEST_SENTENCE / 2) return start + stop
  const space = words.search(/\s\S*$/u)
  return graphemeEnd(text, start + (space > 0 ? space : LONGEST_SENTENCE))
}

function proposedIn(text: string, { start, end }: Span, language: Language): Span[] {
  const words = text.slice(start, end).replace(LINE_BREAK, ' ')
  return [...segmenter(language).segment(words)]
    .map(({ index, segment }) => trimmed(text, { start: start + index, end: start + index + segment.length }))
    .filter((sentence) => !isEmpty(sentence))
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
