import type { Comparison, Facing, Side, Sided, Span } from '../engine/model.ts'

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

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
