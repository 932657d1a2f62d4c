import { expect, test } from 'vitest'
import { BUILT_IN } from '../lexicon/languages.ts'
import { givenMatches } from '../match/given-matches.ts'
import type { Sided } from '../model.ts'
import { read } from '../read/read.ts'
import { find } from './find.ts'

const ARTICLE = Array.from({ length: 9 }, (_, at) => `Sentence number ${at} tells a thing.`).join('\n\n')

/** The places, as sentences, of what is told by some matched pairs of two articles of nine sentences. */
function placed(pairs: readonly Sided<number>[]): [number, number][] {
  const reading = read({ text: ARTICLE, lang: 'en' })
  const readings = { left: reading, right: reading }
  const { findings } = find(
    readings,
    { matches: givenMatches(readings, pairs, BUILT_IN) },
    'independent',
    BUILT_IN,
  )
  return findings.flatMap((finding): [number, number][] =>
    finding.rule === 'prominence'
      ? [[finding.sentences.left[0] ?? -1, finding.sentences.right[0] ?? -1]]
      : [],
  )
}

test.each([
  ['early in one, late in the other', [{ left: 0, right: 7 }], [[0, 7]]],
  ['near the same place: silent', [{ left: 2, right: 4 }], []],
  [
    'told twice, the first time at the same place: silent',
    [
      { left: 0, right: 0 },
      { left: 0, right: 7 },
    ],
    [],
  ],
  [
    'a stretch of several sentences is told once',
    [
      { left: 0, right: 6 },
      { left: 1, right: 7 },
      { left: 2, right: 8 },
    ],
    [[0, 6]],
  ],
])('prominence, %s', (_, pairs, places) => {
  expect(placed(pairs)).toEqual(places)
})

test('prominence, background that two outlets tell in passing: silent', () => {
  const left = read({
    text: ARTICLE.replace(
      'Sentence number 0 tells a thing.',
      'Keller studied law at Oxford after a childhood in the hills.',
    ),
    lang: 'en',
  })
  const right = read({
    text: ARTICLE.replace(
      'Sentence number 7 tells a thing.',
      'The senator, whose wife runs a bakery, is a graduate of Oxford.',
    ),
    lang: 'en',
  })
  const matches = givenMatches({ left, right }, [{ left: 0, right: 7 }], BUILT_IN)
  const { findings } = find({ left, right }, { matches }, 'independent', BUILT_IN)
  expect(findings.filter(({ rule }) => rule === 'prominence')).toEqual([])
})
