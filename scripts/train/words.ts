import { writeFileSync } from 'node:fs'
import { linked } from '../../src/engine/match/words/model/scores.ts'
import type { WrittenTrees } from '../../src/engine/match/trees.ts'
import { alignedPairs, WORDS_FILE } from './word-data.ts'
import { wordFigures, type WordFigures } from './word-figures.ts'
import { crossValidated, FOLDS, trainWords } from './word-model.ts'

const WEIGHTS = 'src/engine/match/words/model/weights.ts'

/** Trains the word aligner on the labelled data in a folder and writes the weights that the engine reads. */
export function trainWordAligner(folder: string): void {
  const pairs = alignedPairs(folder)
  const answers = crossValidated(pairs, (fold) => console.error(`${WORDS_FILE}: fold ${fold} of ${FOLDS}`))
  const figures = wordFigures(pairs, answers.map(linked))
  const { first, second } = trainWords(pairs)
  writeFileSync(WEIGHTS, written(pairs.length, figures, [first, second]))
  console.log(`${WEIGHTS}: ${figuresText(figures)}`)
}

function figuresText({ precision, recall, f1, differing }: WordFigures): string {
  const percent = (share: number) => (100 * share).toFixed(1)
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}, F1 on differing words ${percent(differing)}`
}

function written(size: number, figures: WordFigures, models: readonly [WrittenTrees, WrittenTrees]): string {
  return `import type { WrittenTrees } from '../../trees.ts'

/**
 * The word aligner's trees, written by \`npm run train -- DIR words\`: numbers only, no text of the data.
 * Trained on ${WORDS_FILE} (Edinburgh++, Apache-2.0), ${size} sentence pairs.
 * Ten folds by sentence pair: ${figuresText(figures)}.
 */
export const firstTrees: WrittenTrees = ${modelText(models[0])}

export const secondTrees: WrittenTrees = ${modelText(models[1])}
`
}

function modelText({ base, thresholds, trees }: WrittenTrees): string {
  const lists = thresholds.map((list) => `    [${list.map(plain).join(', ')}],\n`).join('')
  return `{\n  base: ${base},\n  // biome-ignore format: a table of numbers\n  thresholds: [\n${lists}  ],\n  trees:\n    "${trees}",\n}`
}

/** A threshold as it was rounded, not as a float holds it. */
function plain(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
