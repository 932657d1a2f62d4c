import type { Comparison, Facing, Sided, Span } from '../engine/model.ts'

/** The spans of two sentences, given by their indexes: what a reader's hand names a pair by. */
export function sentencePair({ left, right }: Comparison, pair: Sided<number>): Facing {
  return {
    left: spanOf(left.reading.sentences[pair.left]),
    right: spanOf(right.reading.sentences[pair.right]),
  }
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
