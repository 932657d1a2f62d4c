import { expect, test } from 'vitest'
import { isSamePair, mirroredHand, sentencePair } from './hand.ts'
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

test('turned round twice a hand is as it was', () => {
  const hand = { kept: [pair], broken: [{ left: { start: 1, end: 2 }, right: { start: 3, end: 4 } }] }
  expect(mirroredHand(hand).broken).toEqual([{ left: { start: 3, end: 4 }, right: { start: 1, end: 2 } }])
  expect(mirroredHand(mirroredHand(hand))).toEqual(hand)
})
