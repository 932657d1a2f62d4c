/**
 * `npm run train -- DIR [MODEL]`: trains a model, or each of them, on the labelled data in DIR and writes the
 * weights that the engine reads. Seeded: the same data give the same file. The data stay where they are.
 */
import { trainSentenceScorer } from './sentences.ts'
import { trainWordAligner } from './words.ts'

const MODELS: ReadonlyMap<string, (folder: string) => void> = new Map([
  ['sentences', trainSentenceScorer],
  ['words', trainWordAligner],
])

const [folder, name] = process.argv.slice(2)
if (folder === undefined || (name !== undefined && !MODELS.has(name))) {
  console.error(`usage: npm run train -- DIR [${[...MODELS.keys()].join('|')}]`)
  process.exit(2)
}
for (const [model, train] of MODELS) if (name === undefined || name === model) train(folder)
