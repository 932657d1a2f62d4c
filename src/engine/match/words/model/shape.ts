import { lessAndMore, overCells, type Feature, type Grid } from './grid.ts'

/** What two words look like and what they are, whatever stands around them. */
export function shapeFeatures(grid: Grid): Feature[] {
  const { left, right } = grid
  return [
    overCells(grid, (_i, _j, cell) => grid.equal[cell]! * 2 + grid.kin[cell]!),
    overCells(grid, (_i, _j, cell) => grid.likeness[cell]!),
    ...lessAndMore(
      grid,
      (i) => left[i]!.sort,
      (_i, j) => right[j]!.sort,
    ),
    ...lessAndMore(
      grid,
      (i) => left[i]!.key.length,
      (_i, j) => right[j]!.key.length,
    ),
    overCells(grid, (i, j) => Number(left[i]!.isCapital) + Number(right[j]!.isCapital)),
    overCells(grid, (i, j) => Number(left[i]!.isNumber) + Number(right[j]!.isNumber)),
    overCells(grid, (i, j) => Number(left[i]!.isSaying) + Number(right[j]!.isSaying)),
    ...lessAndMore(
      grid,
      () => grid.rows,
      () => grid.columns,
    ),
  ]
}
