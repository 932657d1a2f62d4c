import { linked } from '../../src/engine/match/words/model/scores.ts'
import { alignedPairs, WORDS_FILE } from '../train/word-data.ts'
import { wordFigures, type WordFigures } from '../train/word-figures.ts'
import { crossValidated } from '../train/word-model.ts'

/** The word aligner's figures over ten folds: every sentence pair is answered by a model that has not seen it. */
export function evaluateWords(folder: string): { data: string; method: string; figures: WordFigures } {
  const pairs = alignedPairs(folder)
  return {
    data: WORDS_FILE,
    method: 'boosted trees in two passes, 10 folds',
    figures: wordFigures(pairs, crossValidated(pairs).map(linked)),
  }
}
