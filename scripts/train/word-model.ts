import { gridOf, type Feature, type Grid } from '../../src/engine/match/words/model/grid.ts'
import { itemsOf } from '../../src/engine/match/words/items.ts'
import {
  firstFeatures,
  firstScores,
  secondFeatures,
  secondScores,
} from '../../src/engine/match/words/model/scores.ts'
import { readTrees, type WrittenTrees } from '../../src/engine/match/trees.ts'
import { BUILT_IN, languageOf } from '../../src/engine/lexicon/languages.ts'
import { boost, type Examples, type Settings } from './boosting.ts'
import { shuffled } from './random.ts'
import type { AlignedPair } from './word-data.ts'

/** The two passes of the word aligner, trained and cross-validated. */

const FIRST: Settings = {
  trees: 80,
  leaves: 24,
  rate: 0.15,
  smallestLeaf: 30,
  ridge: 5,
  sample: 0.8,
  seed: 1,
}
const SECOND: Settings = { ...FIRST, seed: 2 }

export const FOLDS = 10
/** The second pass must see the first one's scores of sentences it was not trained on. */
const INNER_FOLDS = 3
const SEED = 7

export interface WordModel {
  readonly first: WrittenTrees
  readonly second: WrittenTrees
}

interface Case {
  readonly grid: Grid
  readonly features: readonly Feature[]
  readonly labels: Uint8Array
}

export function trainWords(pairs: readonly AlignedPair[]): WordModel {
  return trained(pairs.map(caseOf))
}

/** For each pair the grid and the scores of a model that was trained on the other folds; `told` as each begins. */
export function crossValidated(
  pairs: readonly AlignedPair[],
  told: (fold: number) => void,
): { grid: Grid; scores: Feature }[] {
  const cases = pairs.map(caseOf)
  const answers: { grid: Grid; scores: Feature }[] = []
  const order = shuffled([...cases.keys()], SEED)
  for (let fold = 0; fold < FOLDS; fold++) {
    told(fold + 1)
    const model = trained(cases.filter((_, at) => order[at]! % FOLDS !== fold))
    for (const [at, { grid }] of cases.entries())
      if (order[at]! % FOLDS === fold) answers[at] = { grid, scores: scoredBy(model, cases[at]!) }
  }
  return answers
}

function caseOf({ a, b, lang, sure }: AlignedPair): Case {
  const language = languageOf(lang ?? 'en', BUILT_IN)
  const grid = gridOf(itemsOf(a, language), itemsOf(b, language))
  const wanted = new Set(sure.map(([i, j]) => i * grid.columns + j))
  return {
    grid,
    features: firstFeatures(grid),
    labels: Uint8Array.from(grid.cells, (cell) => Number(wanted.has(cell))),
  }
}

function trained(cases: readonly Case[]): WordModel {
  const scores: Feature[] = []
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const trees = readTrees(boost(examplesOf(cases.filter((_, at) => at % INNER_FOLDS !== fold)), FIRST))
    for (const [at, { features }] of cases.entries())
      if (at % INNER_FOLDS === fold) scores[at] = firstScores(trees, features)
  }
  const seconds = cases.map((one, at) => ({
    ...one,
    features: secondFeatures(one.grid, one.features, scores[at]!),
  }))
  return { first: boost(examplesOf(cases), FIRST), second: boost(examplesOf(seconds), SECOND) }
}

function scoredBy({ first, second }: WordModel, { grid, features }: Case): Feature {
  const scores = firstScores(readTrees(first), features)
  return secondScores(readTrees(second), secondFeatures(grid, features, scores), scores)
}

function examplesOf(cases: readonly Case[]): Examples {
  const size = cases.reduce((sum, { labels }) => sum + labels.length, 0)
  const columns = (cases[0]?.features ?? []).map(() => new Float32Array(size))
  const labels = new Uint8Array(size)
  let at = 0
  for (const one of cases) {
    labels.set(one.labels, at)
    for (const [index, column] of columns.entries()) column.set(one.features[index]!, at)
    at += one.labels.length
  }
  return { columns, labels }
}
