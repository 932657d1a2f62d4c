import { expect, test } from 'vitest'
import { isSamePair, sentencePair } from './hand.ts'
import { strike } from './testing/strike.ts'

const comparison = strike()
const [match] = comparison.matches
const pair = sentencePair(comparison, match ?? { left: 0, right: 0 })

test('a pair is named by the spans of its sentences, and by nothing else of them', () => {
  const { start, end } = comparison.left.reading.sentences[match?.left ?? 0] ?? { start: -1, end: -1 }
  expect(pair.left).toEqual({ start, end })
})

test('the same two sentences are the same pair, the other way round they are not', () => {
  expect(isSamePair(pair, sentencePair(comparison, match ?? { left: 0, right: 0 }))).toBe(true)
  expect(
    isSamePair(
      { left: { start: 0, end: 3 }, right: { start: 4, end: 9 } },
      {
        left: { start: 4, end: 9 },
        right: { start: 0, end: 3 },
      },
    ),
  ).toBe(false)
})
