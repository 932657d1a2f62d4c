import { createContext, use } from 'react'
import type { Side } from '../../engine/model.ts'
import type { ReadyComparison } from '../../store/model.ts'
import { outletsOf } from '../../store/selectors.ts'
import { outletNames } from '../../view/names.ts'
import type { Setting } from '../../view/row-labels.ts'

/** The two articles on the page with their comparison, and what they are called. */
export interface Pair extends ReadyComparison, Setting {}

export const PairContext = createContext<Pair | null>(null)

/** The pair on the page. Only for components inside the reading view: elsewhere there may be none. */
export function usePair(): Pair {
  const pair = use(PairContext)
  if (!pair) throw new Error('usePair is for components below PairContext')
  return pair
}

export function pairOf(ready: ReadyComparison): Pair {
  return {
    ...ready,
    names: outletNames(outletsOf(ready)),
    relationship: ready.comparison.relationship.kind,
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
