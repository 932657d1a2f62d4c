import { expect, test } from 'vitest'
import { byHand } from './testing/by-hand.ts'
import { letters } from './testing/letters.ts'
import { possibleByRow } from './possible.ts'
import { layoutOf } from './rows.ts'

/** What is laid beside each row: `L1: R2` the third right sentence beside the row of the second left one. */
function laid(comparison: ReturnType<typeof letters>): string {
  return [...possibleByRow(comparison, layoutOf(comparison))]
    .map(
      ([row, found]) => `${row}: ${found.map(({ side, sentence }) => side.charAt(0) + sentence).join(' ')}`,
    )
    .toSorted()
    .join(', ')
}

const SENTENCES = [[{ words: 'He came.' }], [{ words: 'He left.' }], [{ words: 'He won.' }]]

test('two unsure sentences stand beside one another, in the rows of both', () => {
  expect(laid(letters('A w? B', 'A B w?'))).toBe('L1: r2, R2: l1')
})

test('a sentence with a match of its own is laid beside the unsure one alone', () => {
  const matches = [
    { left: 0, right: 0 },
    { left: 0, right: 1, strength: 'weak' },
  ] as const
  expect(laid(byHand({ left: SENTENCES.slice(0, 1), right: SENTENCES.slice(0, 2), matches }))).toBe('R1: l0')
})

test('two sentences with matches of their own are laid beside the left one, best first', () => {
  const matches = [
    { left: 0, right: 0 },
    { left: 0, right: 1, strength: 'weak', score: 0.2 },
    { left: 0, right: 2, strength: 'weak', score: 0.3 },
    { left: 1, right: 1 },
    { left: 2, right: 2 },
  ] as const
  expect(laid(byHand({ left: SENTENCES, right: SENTENCES, matches }))).toBe('L0: r2 r1')
})

test('what is laid beside says where it stands in its article', () => {
  const comparison = letters('A w? B', 'A B w?')
  const [possible] = possibleByRow(comparison, layoutOf(comparison)).get('L1') ?? []
  expect(possible).toMatchObject({ row: 'R2', place: { role: 'body', at: 3, of: 3 } })
})
