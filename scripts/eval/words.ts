import { linked } from '../../src/engine/match/words/model/scores.ts'
import { alignedPairs, WORDS_FILE } from '../train/word-data.ts'
import { wordFigures } from '../train/word-figures.ts'
import { crossValidated, FOLDS } from '../train/word-model.ts'
import type { Measured } from './table.ts'

/** The word aligner over ten folds: each sentence pair is answered by a model that has not seen it. */
export function measureWords(folder: string): Measured[] {
  const pairs = alignedPairs(folder)
  const answers = crossValidated(pairs, (fold) => console.error(`${WORDS_FILE}: fold ${fold} of ${FOLDS}`))
  const { f1, differing } = wordFigures(pairs, answers.map(linked))
  const row = { data: WORDS_FILE, method: `boosted trees in two passes, ${FOLDS} folds by sentence pair` }
  return [
    { ...row, figure: 'F1', value: f1 },
    { ...row, figure: 'F1 on words that differ', value: differing },
  ]
}
