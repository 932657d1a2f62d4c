import { FABLES_FILE, matchedArticles, NEWS_FILES, type MatchedArticles } from '../train/sentence-data.ts'
import { averagePrecision, figureAt, type Figure, type Scored } from '../train/sentence-figures.ts'
import { examplesOf, logitsOf, trainSentences } from '../train/sentence-model.ts'
import { calibrated, type Answer } from '../train/sentences.ts'
import { probability } from '../../src/engine/match/sentences/scorer.ts'
import { strengths } from '../../src/engine/match/sentences/weights.ts'
import type { Measured } from './table.ts'

/** The sentence scorer: on news each event by a model that has not seen it; on fables by one that saw news only. */
export function measureSentences(folder: string): Measured[] {
  const news = matchedArticles(folder, NEWS_FILES)
  const examples = news.map(examplesOf)
  const { scored, line } = calibrated(news, examples)
  const fables = matchedArticles(folder, [FABLES_FILE])
  const model = trainSentences(examples.flat())
  const answers = fables.flatMap((pair) => {
    const own = examplesOf(pair)
    const logits = logitsOf(model, own)
    return own.map(
      ({ label, isEarned }, at): Answer => ({
        label,
        isEarned,
        score: probability(logits[at] ?? 0, line),
      }),
    )
  })
  const method = 'logistic regression and boosted trees'
  return [
    ...rows(
      `${NEWS_FILES.join(' and ')} (${news.length})`,
      `${method}, each event held out`,
      scored,
      goldOf(news),
    ),
    ...rows(FABLES_FILE, `${method}, trained on news`, answers, goldOf(fables)),
  ]
}

function goldOf(pairs: readonly MatchedArticles[]): number {
  return pairs.reduce((sum, { sure }) => sum + sure.size, 0)
}

function rows(data: string, method: string, answers: readonly Answer[], gold: number): Measured[] {
  const earned: readonly Scored[] = answers.filter((one) => one.isEarned)
  const all = figureAt(earned, gold, strengths.weak)
  const row = { data, method }
  const both = (name: string, { precision, recall }: Figure): Measured[] => [
    { ...row, figure: `${name}, precision`, value: precision },
    { ...row, figure: `${name}, recall`, value: recall },
  ]
  return [
    { ...row, figure: 'F1 of all matches', value: all.f1 },
    { ...row, figure: 'average precision of all pairs', value: averagePrecision(answers, gold) },
    ...both('strong', figureAt(earned, gold, strengths.strong)),
    ...both('strong and fair', figureAt(earned, gold, strengths.fair)),
  ]
}
