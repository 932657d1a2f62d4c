import { placedBetween } from './anchors.ts'
import { gapsOf, type Anchors } from './gaps.ts'
import { lessAndMore, overCells, spread, type Feature, type Grid } from './grid.ts'

/** What the first pass's scores say of a cell, of its rivals and of its neighbours. */
export function secondLookFeatures(grid: Grid, scores: Feature): Feature[] {
  const { rows, columns } = grid
  const all = spread(grid, scores, NONE)
  const at = (i: number, j: number) =>
    i < 0 || j < 0 || i >= rows || j >= columns ? NONE : all[i * columns + j]!
  const best = bestOf(grid, all)
  const sure = sureAnchors(grid, best)
  const [sideBefore, sideBefore2] = lessAndMore(
    grid,
    (i, j) => at(i - 1, j),
    (i, j) => at(i, j - 1),
  )
  const [sideAfter, sideAfter2] = lessAndMore(
    grid,
    (i, j) => at(i + 1, j),
    (i, j) => at(i, j + 1),
  )
  return [
    scores,
    ...lessAndMore(
      grid,
      (i, j) => best.left.rival(i, j),
      (i, j) => best.right.rival(j, i),
    ),
    overCells(grid, (i, j) => at(i - 1, j - 1)),
    overCells(grid, (i, j) => at(i + 1, j + 1)),
    overCells(grid, (i, j) => Math.max(at(i - 1, j + 1), at(i + 1, j - 1))),
    sideBefore,
    sideBefore2,
    sideAfter,
    sideAfter2,
    ...offsets(grid, best, -1),
    ...offsets(grid, best, 1),
    ...placedBetween(grid, sure, { left: gapsOf(sure.left, columns), right: gapsOf(sure.right, rows) }),
  ]
}

/** The score of a cell outside the grid, or not plausible. */
const NONE = -9999

/** From this score on a mutual best is an anchor; scores are logits in thousandths. */
const SURE = 800

interface Best {
  readonly place: Int16Array
  readonly score: Float32Array
  /** The best score of an item with any but one of the other side. */
  rival(at: number, but: number): number
}

interface Bests {
  readonly left: Best
  readonly right: Best
}

function bestOf(grid: Grid, scores: Float32Array): Bests {
  const { rows, columns } = grid
  return {
    left: bestAlong(rows, columns, (i, j) => scores[i * columns + j]!),
    right: bestAlong(columns, rows, (j, i) => scores[i * columns + j]!),
  }
}

function bestAlong(size: number, others: number, score: (at: number, other: number) => number): Best {
  const place = new Int16Array(size).fill(-1)
  const first = new Float32Array(size).fill(NONE)
  const second = new Float32Array(size).fill(NONE)
  for (let at = 0; at < size; at++) {
    for (let other = 0; other < others; other++) {
      const value = score(at, other)
      if (value > first[at]!) {
        second[at] = first[at]!
        first[at] = value
        place[at] = other
      } else if (value > second[at]!) second[at] = value
    }
  }
  return { place, score: first, rival: (at, but) => (place[at] === but ? second[at]! : first[at]!) }
}

const FAR = 12

/** How far the neighbour's best partner stands from this cell's neighbour; far where the neighbour has none. */
function offsets(grid: Grid, best: Bests, step: 1 | -1): Feature[] {
  const from = (side: Best, at: number, other: number) =>
    at + step < 0 || at + step >= side.place.length || side.score[at + step]! < 0
      ? FAR + 1
      : Math.min(FAR, Math.abs(side.place[at + step]! - step - other))
  return lessAndMore(
    grid,
    (i, j) => from(best.left, i, j),
    (i, j) => from(best.right, j, i),
  )
}

/** Items that are each other's best by far. */
function sureAnchors(grid: Grid, best: Bests): Anchors {
  const left = new Int16Array(grid.rows).fill(-1)
  const right = new Int16Array(grid.columns).fill(-1)
  for (let i = 0; i < grid.rows; i++) {
    const j = best.left.place[i]!
    if (j < 0 || best.left.score[i]! < SURE || best.right.place[j] !== i) continue
    left[i] = j
    right[j] = i
  }
  return { left, right }
}
