import type { Item } from '../items.ts'
import { anchorFeatures } from './anchors.ts'
import { gridOf, type Feature, type Grid } from './grid.ts'
import { secondLookFeatures } from './second-look.ts'
import { shapeFeatures } from './shape.ts'
import { surroundingFeatures } from './surroundings.ts'
import { readTrees, scoreAt, type Trees } from '../../trees.ts'
import { firstTrees, secondTrees } from './weights.ts'

/** What the first pass looks at. */
export function firstFeatures(grid: Grid): Feature[] {
  return [...shapeFeatures(grid), ...surroundingFeatures(grid), ...anchorFeatures(grid)]
}

/** What the second pass looks at: the same, and what the first one said. */
export function secondFeatures(grid: Grid, first: readonly Feature[], scores: Feature): Feature[] {
  return [...first, ...secondLookFeatures(grid, scores)]
}

/** The first pass's score of every plausible cell. */
export function firstScores(trees: Trees, features: readonly Feature[]): Feature {
  return Float32Array.from(features[0]!, (_, at) => scoreAt(trees, features, at))
}

/** Below this logit in thousandths the first pass has the last word: no second one came near a link. */
const HOPELESS = -4000

/** The second pass's score of every plausible cell that the first one left open. */
export function secondScores(trees: Trees, features: readonly Feature[], scores: Feature): Feature {
  return scores.map((score, at) => (score < HOPELESS ? score : scoreAt(trees, features, at)))
}

const first = readTrees(firstTrees)
const second = readTrees(secondTrees)

/** The plausible cells of two sentences with, for each, a logit in thousandths that its two items stand for one another. */
export function linkScores(left: readonly Item[], right: readonly Item[]): Scored {
  const grid = gridOf(left, right)
  const features = firstFeatures(grid)
  const scores = firstScores(first, features)
  return { grid, scores: secondScores(second, secondFeatures(grid, features, scores), scores) }
}

/** From this logit in thousandths on, two items stand for one another: where F1 in cross-validation is best. */
export const LINKED = -250

export interface Scored {
  readonly grid: Grid
  readonly scores: Feature
}

/** The links among scored cells, as pairs of places, in order. */
export function linked({ grid, scores }: Scored): [left: number, right: number][] {
  const found: [number, number][] = []
  for (let at = 0; at < scores.length; at++) {
    const cell = grid.cells[at]!
    if (scores[at]! >= LINKED) found.push([Math.floor(cell / grid.columns), cell % grid.columns])
  }
  return found
}
