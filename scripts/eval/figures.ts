import { type FigureFinding, figureFindings } from '../../src/engine/find/figure.ts'
import type { FigurePair } from '../../src/engine/find/figures/figure-pair.ts'
import { BUILT_IN, languageOf } from '../../src/engine/lexicon/languages.ts'
import { match } from '../../src/engine/match/match.ts'
import type { Link, Reading, Side, Span } from '../../src/engine/model.ts'
import { readingOfSentences } from '../../src/engine/read/given-sentences.ts'
import { overlap } from '../../src/engine/spans.ts'
import { NEWS_FILES } from '../train/sentence-data.ts'
import { type ArticlesWithPhrases, articlesWithPhrases, type MarkedPhrases } from './phrase-data.ts'
import type { Measured } from './table.ts'

/**
 * The rule on figures, given which sentences match: once those pairs in which people marked figures, once all
 * that people matched. A finding is false where it lies on no two phrases that people said to differ.
 */
export function measureFigures(folder: string): Measured[] {
  const pairs = NEWS_FILES.flatMap((file) => articlesWithPhrases(folder, file, 'figures'))
  const marked = tallied(pairs, pairsWithFigures)
  const all = tallied(pairs, ({ sure }) => [...sure])
  const row = (figure: string, part: number, whole: number): Measured => ({
    data: `${NEWS_FILES.join(' and ')} (${pairs.length})`,
    figure: `figures, ${figure}`,
    value: part / Math.max(1, whole),
    method: `rule on figures, ${part} of ${whole}`,
  })
  return [
    row('differing ones found', marked.hits, marked.differing),
    row('false findings', marked.wrong, marked.given),
    row('false findings in all matched pairs', all.wrong, all.given),
  ]
}

interface Tally {
  differing: number
  hits: number
  given: number
  wrong: number
}

function tallied(
  articles: readonly ArticlesWithPhrases[],
  matchedIn: (pair: ArticlesWithPhrases) => readonly string[],
): Tally {
  const tally = { differing: 0, hits: 0, given: 0, wrong: 0 }
  for (const pair of articles) {
    const readings = { left: readingOf(pair.left), right: readingOf(pair.right) }
    const findings = findingsOf(readings, matchedIn(pair))
    const differing = pair.phrases.filter(({ agree }) => !agree)
    const isOn = (finding: FigureFinding, marked: MarkedPhrases) =>
      (['left', 'right'] as const).every((side) => isInside(readings[side], side, finding, marked))
    tally.differing += differing.length
    tally.hits += differing.filter((marked) => findings.some((finding) => isOn(finding, marked))).length
    tally.given += findings.length
    for (const finding of findings) if (!differing.some((marked) => isOn(finding, marked))) tally.wrong += 1
  }
  return tally
}

function readingOf(sentences: readonly string[]): Reading {
  return readingOfSentences(sentences, undefined, BUILT_IN)
}

function pairsWithFigures({ phrases }: ArticlesWithPhrases): string[] {
  return [...new Set(phrases.map(({ sentences }) => `${sentences.left},${sentences.right}`))]
}

/** The pairs are taken as strong matches; the words inside them are linked where the engine matches them too. */
function findingsOf(
  { left, right }: { left: Reading; right: Reading },
  matched: readonly string[],
): FigureFinding[] {
  const links = new Map<string, readonly Link[]>(
    match(left, right, BUILT_IN).matches.map((one) => [`${one.left},${one.right}`, one.links]),
  )
  const pairs = matched.map((key): FigurePair => {
    const [at = 0, other = 0] = key.split(',').map(Number)
    return { left: at, right: other, strength: 'strong', links: links.get(key) ?? [] }
  })
  const side = (reading: Reading) => ({ reading, language: languageOf(reading.lang, BUILT_IN) })
  return figureFindings({ left: side(left), right: side(right), pairs })
}

function isInside(reading: Reading, side: Side, finding: FigureFinding, marked: MarkedPhrases): boolean {
  const from = reading.sentences[marked.sentences[side]]?.start ?? 0
  const span: Span = { start: from + marked[side].start, end: from + marked[side].end }
  return finding[side].some((one) => overlap(one, span))
}
