import type { Compared } from '../find/compared.ts'
import { compare } from '../compare.ts'
import { BUILT_IN, languageOf } from '../lexicon/languages.ts'
import type { Article, Finding } from '../model.ts'
import { textOf } from '../spans.ts'

/** What the rules of `find` are given for two articles. */
export function comparedArticles(left: Article, right: Article): Compared {
  const { left: mine, right: theirs, matches } = compare(left, right)
  const readings = { left: mine.reading, right: theirs.reading }
  const language = (side: 'left' | 'right') => languageOf(readings[side].lang, BUILT_IN)
  return { readings, languages: { left: language('left'), right: language('right') }, matches }
}

/** The words of each finding: left, right. */
export function wordsOf({ readings }: Compared, findings: readonly Finding[]): [string[], string[]][] {
  return findings.map(({ left, right }) => [
    left.map((span) => textOf(readings.left.text, span)),
    right.map((span) => textOf(readings.right.text, span)),
  ])
}
