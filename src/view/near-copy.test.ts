import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEARLY, shareIn } from './near-copy.ts'

const TEXT =
  'The mayor opened the new bridge on Monday morning in heavy rain, and said that the second one would be built before the winter comes, with money from the province.'

test('a text is its own copy, whatever its case and signs', () => {
  expect(shareIn(TEXT, TEXT.toUpperCase().replaceAll(',', ' –'))).toBe(1)
})

test('a text with a paragraph more holds the shorter one', () => {
  expect(shareIn(TEXT, `${TEXT}\n\nBoats waited below.`)).toBeGreaterThanOrEqual(NEARLY)
})

test('another report of the same event is no copy', () => {
  expect(shareIn(TEXT, 'In heavy rain the new bridge was opened by the mayor, who promised another.')).toBe(0)
})

test('a share is between nothing and all', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const share = shareIn(a, b)
      expect(share >= 0 && share <= 1).toBe(true)
    }),
  )
})
