import { createContext, use } from 'react'
import type { Finding, Side } from '../../engine/model.ts'
import type { ReadyComparison } from '../../store/model.ts'
import { outletsOf } from '../../store/selectors.ts'
import { directionOf } from '../../view/direction.ts'
import { findingsByRow } from '../../view/list.ts'
import type { RowId } from '../../view/model.ts'
import { outletNames } from '../../view/names.ts'
import type { Setting } from '../../view/row-labels.ts'
import { type TranslationNote, translationNote } from '../../view/translation.ts'

/** The two articles on the page with their comparison, and what they are called. */
export interface Pair extends ReadyComparison, Setting {
  /** The findings that stand in each row, ranked. */
  readonly findings: ReadonlyMap<RowId, readonly Finding[]>
  /** Where a speech was given in another language than it is told in. */
  readonly translation: TranslationNote | null
}

export const PairContext = createContext<Pair | null>(null)

/** The pair on the page. Only for components inside the reading view: elsewhere there may be none. */
export function usePair(): Pair {
  const pair = use(PairContext)
  if (!pair) throw new Error('usePair is for components below PairContext')
  return pair
}

/** What all parts of a view ask of a comparison, worked out once. */
export function pairOf(ready: ReadyComparison): Pair {
  return {
    ...ready,
    names: outletNames(outletsOf(ready)),
    relationship: ready.comparison.relationship.kind,
    findings: findingsByRow(ready.comparison, ready.entries),
    translation: translationNote(
      (['left', 'right'] as const).map((side) => ({
        language: ready[side].speech?.language,
        lang: ready.comparison[side].reading.lang,
      })),
    ),
  }
}

/** The original characters of one sentence. */
export function sentenceText(pair: Pair, side: Side, sentence: number): string {
  const span = pair.comparison[side].reading.sentences[sentence]
  return span ? pair[side].article.text.slice(span.start, span.end) : ''
}

/** The language of a side's text: the library's word for it, or what the text looks like. */
export function langOf(pair: Pair, side: Side): string {
  return pair.comparison[side].reading.lang
}

/** Which way a side’s text runs, for `dir`. */
export function dirOf(pair: Pair, side: Side): ReturnType<typeof directionOf> {
  return directionOf(langOf(pair, side))
}
