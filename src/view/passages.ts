import type { Comparison, Mark, Side, Span } from '../engine/model.ts'
import type { Passage, Segment, SegmentKind } from './model.ts'

/** Which side's sentences to draw together, and the matches that lead away from them. */
export interface PassageParts {
  readonly side: Side
  /** Adjacent, in order, at least one. */
  readonly sentences: readonly number[]
  readonly elsewhere: readonly number[]
}

/** A passage reaches from its first sentence's start to its last one's end, with the spaces between them. */
export function passageOf(comparison: Comparison, { side, sentences, elsewhere }: PassageParts): Passage {
  const all = comparison[side].reading.sentences
  const first = all[sentences[0] ?? 0]
  const last = all[sentences.at(-1) ?? 0]
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 }
  const segments = segmentsOf(comparison, side, span)
  return { ...span, side, sentences, role: first?.role ?? 'body', segments, elsewhere }
}

/**
 * The marks of a side within a span, clipped to it: in order, without gap, covering it.
 * Across two speeches nothing is called dropped or added: such words are plain.
 */
export function segmentsOf(comparison: Comparison, side: Side, span: Span): readonly Segment[] {
  const { marks } = comparison[side]
  const isOtherSpeech = comparison.relationship.kind === 'other-speech'
  const segments: Segment[] = []
  for (let at = firstMarkAt(marks, span.start); at < marks.length; at++) {
    const mark = marks[at]
    if (!mark || mark.start >= span.end) break
    const kind = isOtherSpeech ? unclaimed(mark.kind) : mark.kind
    const start = Math.max(mark.start, span.start)
    const end = Math.min(mark.end, span.end)
    if (start < end) segments.push({ start, end, kind, partner: mark.partner ?? [] })
  }
  return segments
}

function unclaimed(kind: SegmentKind): SegmentKind {
  return kind === 'dropped' || kind === 'added' ? 'plain' : kind
}

/** Index of the first mark that ends behind an offset, by halving: marks are sorted and touch. */
export function firstMarkAt(marks: readonly Mark[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
