import { expect, test } from 'vitest'
import { apartOf } from './hand.ts'
import { strike } from './testing/strike.ts'

const comparison = strike()
const [match] = comparison.matches
const here = { left: match?.left ?? 0, right: match?.right ?? 0 }
const spanOf = (side: 'left' | 'right') =>
  comparison[side].reading.sentences[here[side]] ?? { start: 0, end: 0 }
const pair = { left: spanOf('left'), right: spanOf('right') }

test('a pair taken apart is told from either row, of the sentence that is not there', () => {
  const from = (left: readonly number[], right: readonly number[]) =>
    apartOf(comparison, [pair], { left, right })
  expect(from([here.left], [])).toEqual([{ ...here, from: 'right' }])
  expect(from([], [here.right])).toEqual([{ ...here, from: 'left' }])
  expect(from([], [])).toEqual([])
})

test('a pair of sentences that are no longer there is told nowhere', () =>
  expect(
    apartOf(comparison, [{ left: { start: 1, end: 2 }, right: { start: 1, end: 2 } }], {
      left: [0],
      right: [0],
    }),
  ).toEqual([]))
