import { expect, test } from 'vitest'
import { BUILT_IN, languageOf } from '../../lexicon/languages.ts'
import { read } from '../../read/read.ts'
import { seed } from '../../testing/seeds.ts'
import { candidatesOf } from './candidates.ts'
import { partsOf } from './parts.ts'
import type { Pair } from './pair.ts'
import { profilesOf } from './profiles.ts'
import { scoreOf, scorer } from './score.ts'
import { valuesOf } from './scorer.ts'

/** What a score is made of, over all candidate pairs of two bundled articles. */

function pairsOf(left: string, right: string): readonly { left: number; right: number; pair: Pair }[] {
  const profiles = [left, right].map((name) => {
    const reading = read(seed(name), BUILT_IN)
    return profilesOf(reading, languageOf(reading.lang, BUILT_IN))
  })
  return candidatesOf(profiles[0] ?? [], profiles[1] ?? []).pairs
}

const pairs = pairsOf('tehran-times', 'al-jazeera')
const turned = pairsOf('al-jazeera', 'tehran-times')

test('the parts and the base sum up to the score', () => {
  for (const { pair } of pairs) {
    const { base, parts } = partsOf(pair, scorer)
    const logit = parts.reduce((sum, { part }) => sum + part, base)
    const score = scoreOf(pair)
    // Of hopeless pairs the trees are not asked, though they are explained.
    if (score > 0.02) expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 5)
  }
})

test('every feature has the same value, to the last bit, when the pair is turned round', () => {
  expect(turned).toHaveLength(pairs.length)
  for (const { left, right, pair } of pairs) {
    const other = turned.find((one) => one.left === right && one.right === left)
    expect(other && [...valuesOf(other.pair)]).toEqual([...valuesOf(pair)])
  }
})

test('every value is a number', () => {
  for (const { pair } of pairs) expect([...valuesOf(pair)].every(Number.isFinite)).toBe(true)
})
