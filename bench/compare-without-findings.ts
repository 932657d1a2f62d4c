import type { Article } from '../src/engine/index.ts'
import { BUILT_IN } from '../src/engine/lexicon/languages.ts'
import { marksOf } from '../src/engine/match/marks.ts'
import { match } from '../src/engine/match/match.ts'
import { plainReading } from './plain-reading.ts'

/** A comparison that asks neither what the texts report nor what is worth a look: what findings are held against. */
export function compareWithoutFindings(left: Article, right: Article): readonly unknown[] {
  const readings = { left: plainReading(left), right: plainReading(right) }
  const { matches } = match(readings.left, readings.right, BUILT_IN)
  return [marksOf(readings.left, matches, 'left'), marksOf(readings.right, matches, 'right')]
}
