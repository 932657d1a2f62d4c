import { describe, expect, test } from 'vitest'
import { readTrees, scoreOfRow } from '../../src/engine/match/trees.ts'
import { boost } from './boosting.ts'
import { regress } from './logistic.ts'
import { seeded } from './random.ts'
import { averagePrecision, bestFigure, lowestWith, type Scored } from './sentence-figures.ts'

/** The learners on data of which the answer is known: the label is whether the first number exceeds the second. */

const random = seeded(1)
const rows = Array.from({ length: 400 }, () => Float64Array.of(random(), random(), random()))
const labels = Uint8Array.from(rows, ([a = 0, b = 0]) => Number(a > b))

describe('regress', () => {
  test('weighs what tells, for and against, and passes over what does not', () => {
    const [a = 0, b = 0, c = 0] = regress({ values: rows, labels }, 1).weights
    expect(a).toBeGreaterThan(5)
    expect(b).toBeLessThan(-5)
    expect(Math.abs(c)).toBeLessThan(2)
  })
})

describe('boost', () => {
  const columns = [0, 1, 2].map((at) => Float32Array.from(rows, (row) => row[at] ?? 0))
  const settings = { trees: 60, leaves: 6, rate: 0.2, smallestLeaf: 10, ridge: 1, sample: 0.8, seed: 3 }

  test('learns it', () => {
    const trees = readTrees(boost({ columns, labels }, settings))
    const right = rows.filter((row, at) => scoreOfRow(trees, row) > 0 === (labels[at] === 1))
    expect(right.length / rows.length).toBeGreaterThan(0.95)
  })

  test('grows the same trees from the same seed, others from another', () => {
    const grown = (seed: number) => boost({ columns, labels }, { ...settings, features: 0.7, seed })
    expect(grown(3)).toEqual(grown(3))
    expect(grown(4)).not.toEqual(grown(3))
  })
})

describe('figures', () => {
  const scored: Scored[] = [
    { score: 0.9, label: 'sure' },
    { score: 0.8, label: 'possible' },
    { score: 0.7, label: 'no' },
    { score: 0.6, label: 'sure' },
  ]

  test('what is possible is right to answer, and passed over by average precision', () => {
    expect(bestFigure(scored, 2)).toMatchObject({ precision: 0.75, recall: 1, threshold: 0.6 })
    expect(averagePrecision(scored, 2)).toBeCloseTo((1 + 2 / 3) / 2)
  })

  test('the lowest threshold with a precision', () =>
    expect(lowestWith(1, scored, 2)).toMatchObject({ threshold: 0.8, recall: 0.5 }))
})
