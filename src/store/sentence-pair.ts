import type { Comparison, Facing, Sided, Span } from '../engine/model.ts'

/** Two sentences as a reader's hand names them: by their spans, and by nothing else of them. */

/** @returns null where one of the sentences, given by their indexes, does not exist */
export function sentencePair({ left, right }: Comparison, pair: Sided<number>): Facing | null {
  const one = left.reading.sentences[pair.left]
  const other = right.reading.sentences[pair.right]
  return one && other ? { left: spanOf(one), right: spanOf(other) } : null
}

/** Whether two pairs name the same sentences. */
export function isSamePair(one: Facing, other: Facing): boolean {
  return (['left', 'right'] as const).every(
    (side) => one[side].start === other[side].start && one[side].end === other[side].end,
  )
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
