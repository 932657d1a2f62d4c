import type { Reading, Side, Span, Telling, Utterance } from '../../src/engine/index.ts'
import { matchedOf } from '../../src/engine/find/context.ts'
import { utterancesOf } from '../../src/engine/find/utterances/utterances.ts'
import { english } from '../../src/engine/lexicon/en/english.ts'
import { BUILT_IN } from '../../src/engine/lexicon/languages.ts'
import { givenMatches } from '../../src/engine/match/given-matches.ts'
import { readingOfSentences } from '../../src/engine/read/given-sentences.ts'
import { NEWS_FILES } from '../train/sentence-data.ts'
import { type ArticlesWithPhrases, articlesWithPhrases, type MarkedPhrases } from './phrase-data.ts'
import type { Measured } from './table.ts'

/** Which pairs of words that two articles report of one utterance are found, when their sentences are given as matched. */
export function measureUtterances(folder: string): Measured[] {
  const articles = NEWS_FILES.flatMap((file) => articlesWithPhrases(folder, file, 'quotes'))
  const found = articles.flatMap((pair) => {
    const { utterances, readings } = heard(pair)
    return pair.phrases.map((annotated) => isFound(annotated, utterances, readings))
  })
  return [
    {
      data: NEWS_FILES.join(' and '),
      figure: `share found of ${found.length} pairs of one utterance`,
      value: found.filter(Boolean).length / Math.max(1, found.length),
      method: 'rules, their sentences given as matched',
    },
  ]
}

interface Readings {
  readonly left: Reading
  readonly right: Reading
}

function heard({ left, right, phrases }: ArticlesWithPhrases): {
  utterances: readonly Utterance[]
  readings: Readings
} {
  const readings = {
    left: readingOfSentences(left, 'en', BUILT_IN),
    right: readingOfSentences(right, 'en', BUILT_IN),
  }
  const matches = givenMatches(
    readings,
    phrases.map(({ sentences }) => sentences),
    BUILT_IN,
  )
  const languages = { left: english, right: english }
  const compared = matchedOf({ readings, languages, matches }, 'independent')
  return { utterances: utterancesOf(compared).utterances, readings }
}

/** One utterance holds a telling of each of the two sentences that has half of the annotated words, or lies half in them. */
function isFound(phrases: MarkedPhrases, utterances: readonly Utterance[], readings: Readings): boolean {
  const tells = (side: Side) => (telling: Telling) => {
    const start = readings[side].sentences[phrases.sentences[side]]?.start ?? 0
    const wanted = { start: start + phrases[side].start, end: start + phrases[side].end }
    return (
      telling.sentence === phrases.sentences[side] && telling.spans.some((span) => isHalfIn(span, wanted))
    )
  }
  return utterances.some((one) => one.left.some(tells('left')) && one.right.some(tells('right')))
}

function isHalfIn(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common >= Math.min(a.end - a.start, b.end - b.start) / 2
}
