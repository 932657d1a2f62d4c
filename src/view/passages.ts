import type { Comparison, Mark, Side, Span } from '../engine/model.ts'
import { firstEndingBehind } from './first-behind.ts'
import type { Passage, Segment } from './model.ts'
import { cutAtQuotes, type QuotedSpan } from './quoted.ts'

/** Which side's sentences to draw together, and the matches that lead away from them. */
export interface PassageParts {
  readonly side: Side
  /** Adjacent, in order, at least one. */
  readonly sentences: readonly number[]
  readonly elsewhere: readonly number[]
  /** Nothing is said of words that stand on this side alone: their match is a weak one. */
  readonly isUnsure: boolean
  /** What of the side’s text stands in quotation marks, in order. */
  readonly quoted: readonly QuotedSpan[]
}

/** A passage reaches from its first sentence's start to its last one's end, with the spaces between them. */
export function passageOf(comparison: Comparison, parts: PassageParts): Passage {
  const { side, sentences, elsewhere, isUnsure, quoted } = parts
  const all = comparison[side].reading.sentences
  const first = all[sentences[0] ?? 0]
  const last = all[sentences.at(-1) ?? 0]
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 }
  const marked = segmentsOf(comparison, side, span)
  const claimed = isUnsure ? marked.map(withoutClaim) : marked
  const segments = cutAtQuotes(claimed, quoted)
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
  for (let at = firstEndingBehind(marks, span.start); at < marks.length; at++) {
    const mark = marks[at]
    if (!mark || mark.start >= span.end) break
    const start = Math.max(mark.start, span.start)
    const end = Math.min(mark.end, span.end)
    if (start >= end) continue
    const { kind, alone, partner = [] } = mark
    const stretch = stretchAt(comparison, side, mark)
    segments.push({ start, end, kind: alone ?? kind, partner, stretch, quote: null })
  }
  return isOtherSpeech ? segments.map(withoutClaim) : segments
}

/** `12-30`: where the stretch begins in both texts. */
function stretchAt({ matches }: Comparison, side: Side, { kind, match, start, end }: Mark): string | null {
  if (kind !== 'reframed' || match === undefined) return null
  const found = matches[match]?.stretches.find(
    (facing) => facing[side].start < end && start < facing[side].end,
  )
  return found === undefined ? null : `${found.left.start}-${found.right.start}`
}

function withoutClaim(segment: Segment): Segment {
  return segment.kind === 'dropped' || segment.kind === 'added' ? { ...segment, kind: 'plain' } : segment
}
