import { describe, expect, test } from 'vitest'
import { byHand } from './testing/by-hand.ts'
import { hasWords, joinableOf } from './joinable.ts'

const sentences = (...words: readonly string[]) => [words.map((one) => ({ words: one }))]
const near = (sentence: number, score: number) => ({ sentence, score })

/** Left a is matched with right A, possibly with B; C is its nearest; E has it for its nearest. */
const COMPARISON = byHand({
  left: sentences('a', 'b'),
  right: sentences('A', 'B', 'C', 'D', 'E', 'F'),
  matches: [
    { left: 0, right: 0 },
    { left: 0, right: 1, strength: 'weak', score: 0.3 },
  ],
  nearest: { left: [near(2, 0.2), null], right: [null, null, null, null, near(0, 0.25), near(1, 0.1)] },
})

describe('what a sentence can be matched with', () => {
  test('the likeliest first, then the rest as the text runs, without what it is matched with', () =>
    expect(joinableOf(COMPARISON, 'left', 0)).toEqual({ nearest: [1, 4, 2], others: [3, 5] }))
  test('the other way round', () =>
    expect(joinableOf(COMPARISON, 'right', 4)).toEqual({ nearest: [0], others: [1] }))
  test('nothing near is no reason to offer less', () =>
    expect(joinableOf(COMPARISON, 'right', 3)).toEqual({ nearest: [], others: [0, 1] }))
})

describe('a search', () => {
  test('finds words in any order and case', () =>
    expect(hasWords('The bridge opens on Monday.', 'monday BRIDGE')).toBe(true))
  test('wants all of them', () =>
    expect(hasWords('The bridge opens on Monday.', 'bridge sunday')).toBe(false))
  test('of nothing finds all', () => expect(hasWords('The bridge opens.', ' ')).toBe(true))
})
