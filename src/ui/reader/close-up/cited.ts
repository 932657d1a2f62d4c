import type { Side } from '../../../engine/model.ts'
import type { Cited } from '../../../view/citation.ts'
import { placeOf } from '../../../view/places.ts'
import { articleTitle } from '../article-title.ts'
import { langOf, type Pair } from '../pair-context.ts'

/** The stretch of a side that holds some of its sentences, with what is known of the article; null without any. */
export function citedOf(pair: Pair, side: Side, sentences: readonly number[]): Cited | null {
  const { reading } = pair.comparison[side]
  const first = reading.sentences[sentences[0] ?? -1]
  const last = reading.sentences[sentences.at(-1) ?? -1]
  if (!first || !last) return null
  const { entry, speech, article } = pair[side]
  return {
    words: article.text.slice(first.start, last.end),
    lang: langOf(pair, side),
    places: sentences.map((sentence) => placeOf(reading, sentence)),
    outlet: entry.outlet ?? reading.metadata.outlet,
    title: articleTitle(pair, side),
    date: entry.date ?? reading.metadata.date,
    speechDate: speech?.date?.value,
    lines: [entry.source, entry.licence ?? reading.metadata.licence].filter((line) => line !== undefined),
  }
}
