import { expect, test } from 'vitest'
import { apartOf, isSamePair, sentencePair } from './hand.ts'
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

test('a pair taken apart is told from either row, of the sentence that is not there', () => {
  const here = match ?? { left: 0, right: 0 }
  const both = { left: here.left, right: here.right }
  const from = (left: readonly number[], right: readonly number[]) =>
    apartOf(comparison, [pair], { left, right })
  expect(from([here.left], [])).toEqual([{ ...both, from: 'right' }])
  expect(from([], [here.right])).toEqual([{ ...both, from: 'left' }])
  expect(from([], [])).toEqual([])
})

test('a pair of sentences that are no longer there is told nowhere', () =>
  expect(
    apartOf(comparison, [{ left: { start: 1, end: 2 }, right: { start: 1, end: 2 } }], {
      left: [0],
      right: [0],
    }),
  ).toEqual([]))
