import { languageOf, type Lexicon } from '../lexicon/languages.ts'
import type { Match, Reading, Sided } from '../model.ts'
import { kindOf } from './kind.ts'
import { unitsOf } from './words/units.ts'
import { wordLinks } from './words/word-links.ts'

/**
 * Sentence pairs that somebody named, as strong matches with their words aligned; each once, sorted by left, then
 * right. Pairs of sentences that do not exist are passed over.
 */
export function givenMatches(
  readings: Sided<Reading>,
  pairs: readonly Sided<number>[],
  lexicon: Lexicon,
): Match[] {
  const { left, right } = readings
  const named = new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair]))
  return [...named.values()]
    .toSorted((a, b) => a.left - b.left || a.right - b.right)
    .flatMap((pair): Match[] => {
      const [a, b] = [left.sentences[pair.left], right.sentences[pair.right]]
      if (a === undefined || b === undefined) return []
      const units = {
        left: unitsOf(left, a, languageOf(left.lang, lexicon)),
        right: unitsOf(right, b, languageOf(right.lang, lexicon)),
      }
      const { links, partial } = wordLinks(units.left, units.right)
      const kind = kindOf(units.left, units.right, links)
      const sure = { strength: 'strong', score: 1, reasons: [], moved: false, stretches: [] } as const
      return [{ left: pair.left, right: pair.right, ...sure, kind, partial, links }]
    })
}
