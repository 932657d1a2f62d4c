import { writeFileSync } from 'node:fs'
import { features } from '../../src/engine/match/sentences/features/features.ts'
import { probability } from '../../src/engine/match/sentences/scorer.ts'
import { regress } from './logistic.ts'
import { eventOf, matchedArticles, NEWS_FILES, type MatchedArticles } from './sentence-data.ts'
import { averagePrecision, bestFigure, lowestWith, type Figure, type Scored } from './sentence-figures.ts'
import {
  examplesOf,
  leaveOneEventOut,
  trainSentences,
  type Example,
  type SentenceModel,
} from './sentence-model.ts'
import { modelText, percent } from './writing.ts'

const WEIGHTS = 'src/engine/match/sentences/weights.ts'

/** Held out, so many of the pairs from a strength on must be matches: above what is promised, for other news. */
const STRONG = 0.93
const FAIR = 0.775

/** Trains the sentence scorer on the labelled data in a folder and writes the weights that the engine reads. */
export function trainSentenceScorer(folder: string): void {
  const articles = matchedArticles(folder, NEWS_FILES)
  const examples = articles.map(examplesOf)
  const { scored, line } = calibrated(articles, examples)
  const gold = articles.reduce((sum, { sure }) => sum + sure.size, 0)
  const earned = scored.filter((one) => one.isEarned)
  const strengths = {
    strong: lowestWith(STRONG, earned, gold),
    fair: lowestWith(FAIR, earned, gold),
    weak: bestFigure(earned, gold),
  }
  const head = headText(articles, strengths, averagePrecision(scored, gold))
  writeFileSync(WEIGHTS, written(head, trainSentences(examples.flat()), line, strengths))
  console.log(`${WEIGHTS}:\n${head}`)
}

interface Line {
  readonly slope: number
  readonly intercept: number
}

/** A candidate that was scored; one that is not earned counts for average precision alone. */
export interface Answer extends Scored {
  readonly isEarned: boolean
}

/** Every candidate with the probability that a model gives it which saw no article of its event. */
export function calibrated(
  articles: readonly MatchedArticles[],
  examples: readonly (readonly Example[])[],
): { scored: Answer[]; line: Line } {
  const logits = leaveOneEventOut(articles, examples, (event, of) => {
    if (event % 5 === 0) console.error(`${NEWS_FILES.join(', ')}: event ${event} of ${of}`)
  })
  const pairs = examples.flatMap((own, index) =>
    own.map(({ label, isEarned }, at) => ({ label, isEarned, logit: logits[index]![at]! })),
  )
  const { base, typical, weights } = regress(
    {
      values: pairs.map(({ logit }) => Float64Array.of(logit)),
      labels: pairs.map(({ label }) => Number(label !== 'no')),
    },
    0,
  )
  const slope = weights[0] ?? 1
  const line = { slope: rounded(slope), intercept: rounded(base - slope * (typical[0] ?? 0)) }
  const scored = pairs.map(({ logit, ...pair }) => ({ ...pair, score: probability(logit, line) }))
  return { scored, line }
}

type Strengths = Readonly<Record<'strong' | 'fair' | 'weak', Figure>>

function headText(articles: readonly MatchedArticles[], strengths: Strengths, ap: number): string {
  const events = new Set(articles.map(eventOf)).size
  const { strong, fair, weak } = strengths
  const at = ({ precision, recall }: Figure) => `P ${percent(precision)} R ${percent(recall)}`
  return [
    `Trained on ${NEWS_FILES.join(' and ')}: ${articles.length} pairs of articles.`,
    `Cross-validated, each of ${events} events held out: AP ${percent(ap)}; all ${at(weak)} F1 ${percent(weak.f1)};`,
    `strong ${at(strong)}; strong and fair ${at(fair)}.`,
  ].join('\n')
}

function written(head: string, model: SentenceModel, line: Line, strengths: Strengths): string {
  const { base, typical, weights } = model.regression
  const named = (list: readonly number[]) =>
    list.map((value, at) => `      ${precise(value)}, // ${features[at]?.name}\n`).join('')
  return `import type { WrittenTrees } from '../trees.ts'
import type { Regression } from './scorer.ts'

/**
 * The sentence scorer's weights, written by \`npm run train -- DIR sentences\`: numbers only, no text of the data.
${head.replaceAll(/^/gmu, ' * ')}
 */
export const weights: {
  readonly regression: Regression
  /** ${model.forests} forests in one: its sum is so many times a logit. */
  readonly forest: WrittenTrees
  readonly forests: number
  /** The line from the models' logit to that of the calibrated probability. */
  readonly slope: number
  readonly intercept: number
} = {
  regression: {
    base: ${precise(base)},
    typical: [
${named(typical)}    ],
    weights: [
${named(weights)}    ],
  },
  forest: ${modelText(model.forest)},
  forests: ${model.forests},
  slope: ${line.slope},
  intercept: ${line.intercept},
}

/** The lowest score of each strength. */
export const strengths = {
  strong: ${strengths.strong.threshold},
  fair: ${strengths.fair.threshold},
  weak: ${strengths.weak.threshold},
}
`
}

function precise(weight: number): string {
  return String(Number(weight.toPrecision(5)))
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
