import type { Side } from '../engine/model.ts'
import type { Layout, Passage, Row, RowId } from './model.ts'

/** What a row draws of each side, and which row draws a sentence. */

/** Left before right. */
export function passagesOf(row: Row): readonly Passage[] {
  return row.shape === 'match' ? [row.left, row.right] : [row.passage]
}

/** What a row has of a side; null where it has nothing. */
export function passageOn(row: Row, side: Side): Passage | null {
  if (row.shape === 'match') return row[side]
  return row.side === side ? row.passage : null
}

/** Each sentence of a side, by its index, with the row that draws it. */
export function rowsBySentence(rows: readonly Row[], side: Side): ReadonlyMap<number, Row> {
  return new Map(
    rows.flatMap((row) =>
      (passageOn(row, side)?.sentences ?? []).map((sentence) => [sentence, row] as const),
    ),
  )
}

/** The row that draws a sentence of a side; an empty id where none does. */
export function rowDrawing({ rows }: Layout, side: Side, sentence: number): RowId {
  return rows.find((row) => passageOn(row, side)?.sentences.includes(sentence))?.id ?? ''
}
