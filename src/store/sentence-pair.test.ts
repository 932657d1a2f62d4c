import { expect, test } from 'vitest'
import { letters } from '../view/testing/letters.ts'
import { isSamePair, sentencePair } from './sentence-pair.ts'

const comparison = letters('A b', 'A c')
const pair = sentencePair(comparison, { left: 0, right: 0 })

test('a pair is named by the spans of its sentences, and by nothing else of them', () => {
  const { start, end } = comparison.left.reading.sentences[0] ?? { start: -1, end: -1 }
  expect(pair?.left).toEqual({ start, end })
})

test('a sentence that does not exist makes no pair', () =>
  expect(sentencePair(comparison, { left: 0, right: 9 })).toBeNull())

test('the same two sentences are the same pair, the other way round they are not', () => {
  const [first, second] = [
    { start: 0, end: 3 },
    { start: 4, end: 9 },
  ]
  expect(isSamePair({ left: first, right: second }, { left: { ...first }, right: second })).toBe(true)
  expect(isSamePair({ left: first, right: second }, { left: second, right: first })).toBe(false)
})
