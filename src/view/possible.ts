import type { Comparison, Side } from '../engine/model.ts'
import type { Layout, Row, RowId } from './model.ts'
import { type Place, placeOf } from './places.ts'
import { rowsBySentence } from './row-passages.ts'

/** A sentence that a row’s sentence on the other side may match: a weak match. */
export interface Possible {
  readonly side: Side
  readonly sentence: number
  /** The row that draws it. */
  readonly row: RowId
  readonly place: Place
}

/**
 * All weak matches, by the row that they are laid beside, best first: the row of each sentence that has no better
 * match; of two that have, the left one’s. Those that stand in one row are side by side already.
 */
export function possibleByRow(
  comparison: Comparison,
  { rows }: Layout,
): ReadonlyMap<RowId, readonly Possible[]> {
  const rowOf = { left: rowsBySentence(rows, 'left'), right: rowsBySentence(rows, 'right') }
  const weak = comparison.matches.filter(({ strength }) => strength === 'weak')
  const found = new Map<RowId, Possible[]>()
  const lay = (beside: Row, side: Side, sentence: number) => {
    const known = found.get(beside.id) ?? []
    const there = rowOf[side].get(sentence)
    if (!there || known.some((one) => one.side === side && one.sentence === sentence)) return
    const place = placeOf(comparison[side].reading, sentence)
    found.set(beside.id, [...known, { side, sentence, row: there.id, place }])
  }
  for (const match of weak.toSorted((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)) {
    const [left, right] = [rowOf.left.get(match.left), rowOf.right.get(match.right)]
    if (!left || !right || left === right) continue
    if (left.shape === 'unsure' || right.shape !== 'unsure') lay(left, 'right', match.right)
    if (right.shape === 'unsure') lay(right, 'left', match.left)
  }
  return found
}
