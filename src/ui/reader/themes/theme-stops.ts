import type { RowId } from '../../../view/model.ts'

/**
 * Each row with the tab stop of a theme, its first row: of the theme that holds it, else of the one that has the row
 * nearest to it in the texts, the one before of two as near. The stops come in the order of the themes.
 * @param rows all rows, in the order of the texts
 * @param own the rows that are found in each theme
 */
export function stopsOf(
  rows: readonly RowId[],
  own: readonly (readonly RowId[])[],
): ReadonlyMap<RowId, RowId> {
  const stops = new Map(own.flatMap((theme) => theme.map((row) => [row, theme[0] ?? row] as const)))
  const held = rows.flatMap((row, at) => {
    const stop = stops.get(row)
    return stop === undefined ? [] : [{ stop, at }]
  })
  let nearest = 0
  const away = (index: number, at: number) => Math.abs((held[index]?.at ?? Infinity) - at)
  for (const [at, row] of rows.entries()) {
    while (away(nearest + 1, at) < away(nearest, at)) nearest += 1
    const stop = stops.get(row) ?? held[nearest]?.stop
    if (stop !== undefined) stops.set(row, stop)
  }
  return stops
}
