import { lessAndMore, overCells, spread, type Feature, type Grid } from './grid.ts'

/** What stands around two words, and what else either might be linked with. */
export function surroundingFeatures(grid: Grid): Feature[] {
  const near = windows(grid, 2)
  const wide = windows(grid, 5)
  const before = runs(grid, -1)
  const after = runs(grid, 1)
  return [near, wide, before, after, ...rivalFeatures(grid, wide)]
}

/** In a word's surroundings an equal content word tells more than an equal "the". */
const CONTENT = 4

/** For each cell the equal words within `reach` of both its words, the two themselves not counted. */
function windows(grid: Grid, reach: number): Feature {
  const { rows, columns } = grid
  const width = columns + 1
  const sums = new Int32Array((rows + 1) * width)
  const worth = (i: number, j: number) =>
    i < 0 || j < 0 || i >= rows || j >= columns || grid.kin[i * columns + j] === 0
      ? 0
      : grid.left[i]!.sort === 0
        ? CONTENT
        : 1
  for (let i = 0; i < rows; i++) {
    for (let j = 0, line = 0; j < columns; j++) {
      line += worth(i, j)
      sums[(i + 1) * width + j + 1] = sums[i * width + j + 1]! + line
    }
  }
  const block = (top: number, bottom: number, start: number, end: number) =>
    sums[bottom * width + end]! -
    sums[top * width + end]! -
    sums[bottom * width + start]! +
    sums[top * width + start]!
  return overCells(grid, (i, j) => {
    const [top, bottom] = [Math.max(0, i - reach), Math.min(rows, i + reach + 1)]
    const [start, end] = [Math.max(0, j - reach), Math.min(columns, j + reach + 1)]
    return (
      block(top, bottom, start, end) -
      block(i, i + 1, start, end) -
      block(top, bottom, j, j + 1) +
      block(i, i + 1, j, j + 1)
    )
  })
}

const LONGEST_RUN = 8

/** For each cell how many words before it (or after it) are equal one by one. */
function runs(grid: Grid, step: 1 | -1): Feature {
  const { rows, columns } = grid
  return overCells(grid, (i, j) => {
    let length = 0
    for (let a = i + step, b = j + step; a >= 0 && b >= 0 && a < rows && b < columns; a += step, b += step) {
      if (grid.kin[a * columns + b] === 0 || length === LONGEST_RUN) break
      length++
    }
    return length
  })
}

/** How many equals each word has on the other side, and how many of them stand in better company. */
function rivalFeatures(grid: Grid, feature: Feature): Feature[] {
  const { rows, columns } = grid
  const company = spread(grid, feature, 0)
  const count = (of: Uint8Array) => {
    const byRow = new Int16Array(rows)
    const byColumn = new Int16Array(columns)
    for (let i = 0, cell = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++, cell++) {
        byRow[i]! += of[cell]!
        byColumn[j]! += of[cell]!
      }
    }
    return lessAndMore(
      grid,
      (i, _j, cell) => byRow[i]! - of[cell]!,
      (_i, j, cell) => byColumn[j]! - of[cell]!,
    )
  }
  const better = (cell: number, from: number, to: number, step: number) => {
    let found = 0
    for (let at = from; at < to; at += step)
      if (grid.equal[at] === 1 && company[at]! > company[cell]!) found++
    return found
  }
  return [
    ...count(grid.equal),
    ...count(grid.kin),
    ...lessAndMore(
      grid,
      (i, _j, cell) => better(cell, i * columns, (i + 1) * columns, 1),
      (_i, j, cell) => better(cell, j, rows * columns, columns),
    ),
  ]
}
