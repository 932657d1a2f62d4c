/**
 * `npm run train -- DIR MODEL`: trains a model on the labelled data in DIR and writes the weights that the
 * engine reads. Seeded: the same data give the same file. The data stay where they are.
 */
import { trainWordAligner } from './words.ts'

const MODELS: ReadonlyMap<string, (folder: string) => void> = new Map([['words', trainWordAligner]])

const [folder, name = ''] = process.argv.slice(2)
const train = MODELS.get(name)
if (folder === undefined || train === undefined) {
  console.error(`usage: npm run train -- DIR MODEL, where MODEL is one of ${[...MODELS.keys()].join(', ')}`)
  process.exit(2)
}
train(folder)
