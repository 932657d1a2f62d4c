import type { Layout, RowId } from '../model.ts'
import { isRowChanged } from './folds.ts'
import type { DeskBlock } from './model.ts'

/** How many sentences of the one text a row draws: the right ones of a match. */
export function sentencesIn({ rows }: Layout): (row: RowId) => number {
  const counts = new Map(
    rows.map((row) => [row.id, (row.shape === 'match' ? row.right : row.passage).sentences.length]),
  )
  return (row) => counts.get(row) ?? 0
}

/** How many sentences stand as they stood, differences of style apart, of all that are drawn. */
export function unchangedIn(
  blocks: readonly DeskBlock[],
  layout: Layout,
): { readonly unchanged: number; readonly of: number } {
  const rows = blocks.flatMap((block) => (block.kind === 'text' ? block.rows : []))
  const drawn = rows.filter(({ kind }) => kind !== 'gone')
  const count = sentencesIn(layout)
  const sum = (some: typeof rows) => some.reduce((all, { id }) => all + count(id), 0)
  return { unchanged: sum(drawn.filter((row) => !isRowChanged(row, false))), of: sum(drawn) }
}
