import type { Comparison, Cue, Finding, Quote, Rung, Side, Span, Telling } from '../../engine/model.ts'
import { byHand, type HandComparison } from './by-hand.ts'

/** Quotes, tellings and findings for comparisons made by hand: spans are given by the words they cover. */
export interface Report {
  readonly span: (side: Side, words: string) => Span
  readonly quote: (side: Side, words: string, said?: Said) => Quote
  readonly telling: (side: Side, words: string, how?: { rung?: Rung; quote?: number }) => Telling
  /** What all findings have; `left` and `right` are words, and the sentences those that hold them. */
  readonly found: (
    left: readonly string[],
    right: readonly string[],
  ) => Pick<Finding, 'left' | 'right' | 'sentences'>
}

/** Who says it, and how, as the text writes it. */
export interface Said {
  readonly source?: string
  readonly cue?: string
  readonly group?: Cue['group']
  readonly actor?: number
}

/** @throws where the text has no such words */
export function reportOf(hand: HandComparison): Report {
  const comparison = byHand(hand)
  const span = (side: Side, words: string) => spanIn(comparison, side, words)
  const sentence = (side: Side, { start, end }: Span) =>
    comparison[side].reading.sentences.findIndex((one) => one.start <= start && end <= one.end)
  const sentences = (side: Side, spans: readonly Span[]) => [
    ...new Set(spans.map((one) => sentence(side, one))),
  ]
  return {
    span,
    quote(side, words, { source, cue, group = 'neutral', actor } = {}) {
      const content = span(side, words)
      return {
        form: 'direct',
        content: [content],
        quoted: [{ start: content.start + 1, end: content.end - 1 }],
        source: source === undefined ? null : span(side, source),
        actor: actor ?? null,
        cue: cue === undefined ? null : { ...span(side, cue), group },
      }
    },
    telling(side, words, { rung = 'full-quote', quote } = {}) {
      const told = span(side, words)
      return { rung, quote: quote ?? null, sentence: sentence(side, told), spans: [told] }
    },
    found(left, right) {
      const spans = {
        left: left.map((one) => span('left', one)),
        right: right.map((one) => span('right', one)),
      }
      return {
        ...spans,
        sentences: { left: sentences('left', spans.left), right: sentences('right', spans.right) },
      }
    },
  }
}

function spanIn(comparison: Comparison, side: Side, words: string): Span {
  const start = comparison[side].reading.text.indexOf(words)
  if (start < 0) throw new Error(`no “${words}” on the ${side}`)
  return { start, end: start + words.length }
}
