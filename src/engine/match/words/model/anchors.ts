import { isOneGap, outside, type Anchors, type Gaps } from './gaps.ts'
import { lessAndMore, overCells, type Feature, type Grid } from './grid.ts'

/** What the token diff says: its own links, and where a cell lies between them. */
export function anchorFeatures(grid: Grid): Feature[] {
  return [
    ...placedBetween(grid, grid.anchors, grid.gaps),
    overCells(grid, (i, j) => Math.abs((i + 0.5) / grid.rows - (j + 0.5) / grid.columns)),
  ]
}

/** A distance beyond this is far. */
const FAR = 12

/** Linked; either linked elsewhere; the gap that both stand in; how far each stands from where one expects it. */
export function placedBetween(
  grid: Grid,
  anchors: Anchors,
  { left, right }: { left: Gaps; right: Gaps },
): Feature[] {
  const near = (distance: number) => Math.min(FAR, distance)
  const isShared = (i: number, j: number) => isOneGap({ left, right }, i, j)
  return [
    overCells(grid, (i, j) => Number(anchors.left[i] === j)),
    ...lessAndMore(
      grid,
      (i, j) => Number(anchors.left[i]! >= 0 && anchors.left[i] !== j),
      (i, j) => Number(anchors.right[j]! >= 0 && anchors.right[j] !== i),
    ),
    ...lessAndMore(
      grid,
      (i, j) => (isShared(i, j) ? near(left.end[i]! - left.start[i]! - 1) : FAR + 1),
      (i, j) => (isShared(i, j) ? near(right.end[j]! - right.start[j]! - 1) : FAR + 1),
    ),
    overCells(grid, (i, j) => near(Math.abs(i - left.start[i]! - (j - right.start[j]!)))),
    overCells(grid, (i, j) => near(Math.abs(left.end[i]! - i - (right.end[j]! - j)))),
    ...lessAndMore(
      grid,
      (i, j) => near(outside(j, left.from[i]!, left.to[i]!)),
      (i, j) => near(outside(i, right.from[j]!, right.to[j]!)),
    ),
  ]
}
