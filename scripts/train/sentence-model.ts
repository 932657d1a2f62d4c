import { BUILT_IN, languageOf } from '../../src/engine/lexicon/languages.ts'
import { candidatesOf } from '../../src/engine/match/sentences/candidates.ts'
import { features } from '../../src/engine/match/sentences/features/features.ts'
import { profilesOf } from '../../src/engine/match/sentences/profiles.ts'
import { isEarned } from '../../src/engine/match/sentences/earned.ts'
import { logitOf, valuesOf, type Regression } from '../../src/engine/match/sentences/scorer.ts'
import { readTrees, type WrittenTrees } from '../../src/engine/match/trees.ts'
import { readingOfSentences } from '../../src/engine/read/given-sentences.ts'
import { boost, type Settings } from './boosting.ts'
import { regress } from './logistic.ts'
import { eventOf, type MatchedArticles } from './sentence-data.ts'
import type { Label } from './sentence-figures.ts'

/** The sentence scorer, trained and cross-validated. */

const RIDGE = 20
const FOREST: Settings = {
  trees: 150,
  leaves: 7,
  rate: 0.06,
  smallestLeaf: 20,
  ridge: 5,
  sample: 0.7,
  features: 0.4,
  seed: 1,
}
const FORESTS = [1, 2, 3, 4, 5]

/** A pair that people found possible is half a match. */
const WORTH: Readonly<Record<Label, number>> = { sure: 1, possible: 0.5, no: 0 }

export interface SentenceModel {
  readonly regression: Regression
  readonly forest: WrittenTrees
  readonly forests: number
}

/** A candidate pair: its features' values and what people say of it. */
export interface Example {
  readonly left: number
  readonly right: number
  readonly values: Float64Array
  readonly label: Label
  /** Whether it may be a match at all, whatever its score. */
  readonly isEarned: boolean
}

/** The candidates of two articles. */
export function examplesOf({ left, right, sure, possible }: MatchedArticles): Example[] {
  const profiles = [left, right].map((sentences) => {
    const reading = readingOfSentences(sentences, 'en', BUILT_IN)
    return profilesOf(reading, languageOf(reading.lang, BUILT_IN))
  })
  return candidatesOf(profiles[0] ?? [], profiles[1] ?? []).pairs.map((candidate) => {
    const place = `${candidate.left},${candidate.right}`
    const label = sure.has(place) ? 'sure' : possible.has(place) ? 'possible' : 'no'
    return {
      left: candidate.left,
      right: candidate.right,
      values: valuesOf(candidate.pair),
      label,
      isEarned: isEarned(candidate.pair),
    }
  })
}

export function trainSentences(examples: readonly Example[]): SentenceModel {
  const labels = Float32Array.from(examples, ({ label }) => WORTH[label])
  const values = examples.map((example) => example.values)
  const columns = features.map((_, at) => Float32Array.from(values, (row) => row[at]!))
  return {
    regression: regress({ values, labels }, RIDGE),
    forest: grown(FORESTS.map((seed) => boost({ columns, labels }, { ...FOREST, seed }))),
    forests: FORESTS.length,
  }
}

/** Forests over the same questions as one. */
function grown(forests: readonly WrittenTrees[]): WrittenTrees {
  return {
    base: forests.reduce((sum, { base }) => sum + base, 0),
    thresholds: forests[0]?.thresholds ?? [],
    trees: forests.map(({ trees }) => trees).join(''),
  }
}

export function logitsOf(model: SentenceModel, examples: readonly Example[]): number[] {
  const scorer = { ...model, forest: readTrees(model.forest) }
  return examples.map(({ values }) => logitOf(scorer, values))
}

/** For each pair of articles the logits of a model that saw no article of its event; `told` as each begins. */
export function leaveOneEventOut(
  articles: readonly MatchedArticles[],
  examples: readonly (readonly Example[])[],
  told: (event: number, of: number) => void,
): number[][] {
  const events = [...new Set(articles.map(eventOf))]
  const answers: number[][] = []
  for (const [at, event] of events.entries()) {
    told(at + 1, events.length)
    const isHeldOut = (index: number) => eventOf(articles[index]!) === event
    const model = trainSentences(examples.filter((_, index) => !isHeldOut(index)).flat())
    for (const [index, own] of examples.entries()) if (isHeldOut(index)) answers[index] = logitsOf(model, own)
  }
  return answers
}
