import type { Item } from '../items.ts'
import { anchorsOf, gapsOf, outside, type Anchors, type Gaps } from './gaps.ts'
import { likenessOf } from './likeness.ts'

/**
 * The cells of a pair of sentences: cell `i * columns + j` asks whether left item `i` stands for right item
 * `j`. Only plausible ones are looked at. A feature is one column of numbers, one a plausible cell. Every
 * feature has the same value when the sentences are exchanged, so the model mirrors by construction.
 */
export interface Grid {
  readonly rows: number
  readonly columns: number
  readonly left: readonly Item[]
  readonly right: readonly Item[]
  /** For every cell 1 where the keys are equal. */
  readonly equal: Uint8Array
  /** For every cell 1 where the stems are equal. */
  readonly kin: Uint8Array
  /** For every cell how alike the two words are spelled, 0–1. */
  readonly likeness: Float32Array
  readonly anchors: Anchors
  readonly gaps: { readonly left: Gaps; readonly right: Gaps }
  /** The plausible cells, ascending. */
  readonly cells: Int32Array
}

export type Feature = Float32Array

/** Every left word against every right one, row by row. */
export function gridOf(left: readonly Item[], right: readonly Item[]): Grid {
  const [rows, columns] = [left.length, right.length]
  const equal = new Uint8Array(rows * columns)
  const kin = new Uint8Array(rows * columns)
  for (let i = 0, cell = 0; i < rows; i++) {
    const { key, stem } = left[i]!
    for (let j = 0; j < columns; j++, cell++) {
      const other = right[j]!
      if (key === other.key) equal[cell] = 1
      if (stem === other.stem) kin[cell] = 1
    }
  }
  const anchors = anchorsOf(left, right)
  const gaps = { left: gapsOf(anchors.left, columns), right: gapsOf(anchors.right, rows) }
  const likeness = likenessOf(left, right)
  const whole = { rows, columns, left, right, equal, kin, likeness, anchors, gaps }
  return { ...whole, cells: plausibleCells(whole) }
}

/** From this likeness on two words may be forms of one, wherever they stand. */
const ALIKE = 0.35
/** So far outside the gap between its neighbours' links may a word stand that has no link itself. */
const LOOSE = 5

/** Alike, or not linked by the token diff and about where one would expect it: 97 % of all true links. */
function plausibleCells(grid: Omit<Grid, 'cells'>): Int32Array {
  const { rows, columns, anchors, gaps } = grid
  const found: number[] = []
  for (let i = 0, cell = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, cell++) {
      if (grid.kin[cell] === 1 || grid.likeness[cell]! >= ALIKE) found.push(cell)
      else {
        const linked = Number(anchors.left[i]! >= 0) + Number(anchors.right[j]! >= 0)
        if (linked === 2 || grid.left[i]!.isMark !== grid.right[j]!.isMark) continue
        const away = Math.min(
          outside(j, gaps.left.from[i]!, gaps.left.to[i]!),
          outside(i, gaps.right.from[j]!, gaps.right.to[j]!),
        )
        if (away <= (linked === 0 ? LOOSE : 1)) found.push(cell)
      }
    }
  }
  return Int32Array.from(found)
}

type Value = (i: number, j: number, cell: number) => number

/** A feature from a function of row, column and cell. */
export function overCells({ cells, columns }: Grid, value: Value): Feature {
  const feature = new Float32Array(cells.length)
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!
    const i = Math.floor(cell / columns)
    feature[at] = value(i, cell - i * columns, cell)
  }
  return feature
}

/** Two features from two numbers of which neither side may come first: the smaller and the larger one. */
export function lessAndMore(grid: Grid, one: Value, other: Value): [less: Feature, more: Feature] {
  const [x, y] = [overCells(grid, one), overCells(grid, other)]
  for (let at = 0; at < x.length; at++) {
    if (x[at]! <= y[at]!) continue
    const less = y[at]!
    y[at] = x[at]!
    x[at] = less
  }
  return [x, y]
}

/** A feature as one number for every cell, `otherwise` for cells that are not plausible. */
export function spread(grid: Grid, feature: Feature, otherwise: number): Float32Array {
  const all = new Float32Array(grid.rows * grid.columns).fill(otherwise)
  for (let at = 0; at < feature.length; at++) all[grid.cells[at]!] = feature[at]!
  return all
}
