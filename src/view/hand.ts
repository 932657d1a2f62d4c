import type { Comparison, Facing, Side, Sided, Span } from '../engine/model.ts'

/** The spans of two sentences, given by their indexes: what a reader's hand names a pair by. */
export function sentencePair({ left, right }: Comparison, pair: Sided<number>): Facing {
  return {
    left: spanOf(left.reading.sentences[pair.left]),
    right: spanOf(right.reading.sentences[pair.right]),
  }
}

/** Two sentences that the reader took apart, by their indexes, seen from a row that has one of them. */
export interface Apart extends Sided<number> {
  /** The side of the one that the row has not. */
  readonly from: Side
}

/** What was taken apart from the sentences of a row; pairs of which both stand in it are seen from the left one. */
export function apartOf(
  { left, right }: Comparison,
  broken: readonly Facing[],
  own: Sided<readonly number[]>,
): readonly Apart[] {
  return broken.flatMap((pair): readonly Apart[] => {
    const there = {
      left: left.reading.sentences.findIndex((span) => isSame(span, pair.left)),
      right: right.reading.sentences.findIndex((span) => isSame(span, pair.right)),
    }
    if (there.left < 0 || there.right < 0) return []
    if (own.left.includes(there.left)) return [{ ...there, from: 'right' }]
    return own.right.includes(there.right) ? [{ ...there, from: 'left' }] : []
  })
}

/** Whether two pairs name the same sentences. */
export function isSamePair(a: Facing, b: Facing): boolean {
  return isSame(a.left, b.left) && isSame(a.right, b.right)
}

/** Nothing of a sentence but its span; an empty one for a sentence that does not exist. */
function spanOf(sentence: Span | undefined): Span {
  return { start: sentence?.start ?? 0, end: sentence?.end ?? 0 }
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
