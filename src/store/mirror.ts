import type { Layout, RowId } from '../view/model.ts'
import { FILTERS, type Filter } from './model.ts'

/** What filters and selection become when the sides are swapped. */

const MIRRORED: Readonly<Record<Filter, Filter>> = {
  reframed: 'reframed',
  moved: 'moved',
  'only-left': 'only-right',
  'only-right': 'only-left',
  unsure: 'unsure',
}

/** The same filters with the sides swapped. */
export function mirroredFilters(muted: readonly Filter[]): readonly Filter[] {
  return FILTERS.filter((filter) => muted.includes(MIRRORED[filter]))
}

/** The row that will draw the same sentences: `L12` beside the ninth right one becomes `L9`, alone it becomes `R12`. */
export function mirroredRow(layout: Layout | undefined, selected: RowId | null): RowId | null {
  const row = layout?.rows.find(({ id }) => id === selected)
  if (!row) return null
  if (row.shape === 'match') return `L${row.right.sentences[0] ?? 0}`
  return `${row.side === 'left' ? 'R' : 'L'}${row.passage.sentences[0] ?? 0}`
}
