import type { Row, RowId } from '../view/model.ts'

export type OnlyRow = Extract<Row, { readonly shape: 'only' }>

/** What is drawn: rows, and in their place what “Only differences” folds away. */
export type ShownItem =
  | { readonly kind: 'row'; readonly row: Row }
  /** Rows without a difference, or of a kind that is switched off. */
  | { readonly kind: 'folded'; readonly before: RowId | null; readonly rows: number }
  /** A long stretch that only one side has; while it is open its rows follow as items of their own. */
  | { readonly kind: 'run'; readonly rows: readonly OnlyRow[]; readonly isOpen: boolean }

/** Sentences of a run. Fewer take hardly more room than the line that would stand for them. */
const FEWEST_FOLDED = 4

/**
 * Folds what “Only differences” folds.
 * @param shows whether a row has a difference that is not switched off
 * @param unfolded the first rows of the runs that a reader opened
 */
export function foldItems(
  rows: readonly Row[],
  shows: (row: Row) => boolean,
  unfolded: readonly RowId[],
): readonly ShownItem[] {
  const groups = groupRows(rows, shows)
  return groups.flatMap((group, at): readonly ShownItem[] => {
    const [first] = group
    if (first && !shows(first)) {
      return [{ kind: 'folded', before: groups[at + 1]?.[0]?.id ?? null, rows: group.length }]
    }
    const items = group.map((row) => ({ kind: 'row', row }) as const)
    const run = group.filter(runs)
    if (!first || sentencesOf(run) < FEWEST_FOLDED) return items
    const isOpen = unfolded.includes(first.id)
    return [{ kind: 'run', rows: run, isOpen }, ...(isOpen ? items : [])]
  })
}

/** Sentences that the rows of a run hold. */
export function sentencesOf(run: readonly OnlyRow[]): number {
  return run.reduce((sum, { passage }) => sum + passage.sentences.length, 0)
}

/** Hidden neighbours together, neighbours of one run together, all others alone. */
function groupRows(rows: readonly Row[], shows: (row: Row) => boolean): readonly (readonly Row[])[] {
  const nameOf = (row: Row) => (shows(row) ? (runs(row) ? row.kind : row.id) : 'hidden')
  const groups: { readonly name: string; readonly rows: Row[] }[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    const name = nameOf(row)
    if (last?.name === name) last.rows.push(row)
    else groups.push({ name, rows: [row] })
  }
  return groups.map((group) => group.rows)
}

/** A headline stays where it is; what is quoted on both sides is not simply “only in” one. */
function runs(row: Row): row is OnlyRow {
  return row.shape === 'only' && row.passage.role !== 'headline' && row.together === null
}
