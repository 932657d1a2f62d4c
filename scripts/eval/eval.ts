/**
 * `npm run eval -- DIR`: measures the trained models on the labelled data in DIR, every line answered by a model
 * that has not seen it, and prints one table in Markdown. How far it is goes to stderr.
 */
import { measureFigures } from './figures.ts'
import { tableText, type Measured } from './table.ts'
import { measureRaw } from './raw.ts'
import { measureQuotes } from './quotes.ts'
import { measureSentences } from './sentences.ts'
import { measureUtterances } from './utterances.ts'
import { measureWords } from './words.ts'

/** What is measured, in the order of the table's rows. */
const MEASURES: readonly ((folder: string) => readonly Measured[])[] = [
  measureSentences,
  measureRaw,
  measureWords,
  measureQuotes,
  measureUtterances,
  measureFigures,
]

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run eval -- DIR')
  process.exit(2)
}
console.log(tableText(MEASURES.flatMap((measure) => measure(folder))))
