import { describe, expect, test } from 'vitest'
import { findingsByRow, listOf } from './list.ts'
import { layoutOf } from './rows.ts'
import { letters } from './testing/letters.ts'
import { strike } from './testing/strike.ts'

const listed = (comparison: Parameters<typeof layoutOf>[0]) =>
  listOf(comparison, layoutOf(comparison)).map(({ id, listing, row }) => `${id} ${listing} ${row}`)

describe('the list', () => {
  test('has the findings as ranked, each at the row of its words, then the rows that differ', () => {
    expect(listed(strike())).toEqual([
      'F0 figure L2',
      'F1 quote-wording L3',
      'F2 cue L3',
      'F3 headline L0',
      ...['L0', 'L1', 'L2', 'L3', 'L4', 'R3'].map((row) => `${row} differences ${row}`),
    ])
  })
  test('has no row that is called only here while its words are found quoted on both sides', () => {
    expect(listed(strike()).some((line) => line.startsWith('R2'))).toBe(false)
    expect(listed({ ...strike(), utterances: [] })).toContain('R2 differences R2')
  })
  test('has no row that is the same in both', () => {
    expect(listed(letters('A b', 'A'))).toEqual(['L1 differences L1'])
  })
  test('across two speeches has only what both tell', () => {
    expect(listed(letters('b M A', 'A M x'))).toHaveLength(4)
    expect(listed(letters('b M A', 'A M x', 'other-speech'))).toEqual([
      'R0 differences R0',
      'L2 differences L2',
    ])
  })
  test('of a pair that is the same is empty', () => {
    expect(listed(letters('A B', 'A B'))).toEqual([])
  })
})

test('a row is told what was found in it, ranked', () => {
  const comparison = strike()
  const found = findingsByRow(comparison, listOf(comparison, layoutOf(comparison)))
  expect(found.get('L3')?.map(({ rule }) => rule)).toEqual(['quote-wording', 'cue'])
  expect(found.has('L4')).toBe(false)
})
