import { expect, test } from 'vitest'
import { bytesText, shownText, unsavedText, usageText } from './library-labels.ts'

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_400_000, '1.4 MB'],
  [24_600_000, '25 MB'],
  [2_000_000_000, '2 GB'],
])('%i bytes are %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text)
})

test('usage says how much there is, of how much, and whether it lasts', () => {
  expect(usageText(12, { used: 1_400_000, quota: 2_000_000_000, isPersisted: true })).toBe(
    '12 articles; the page takes 1.4 MB of about 2 GB. The browser keeps them until you delete them.',
  )
  expect(usageText(1, { used: 900, isPersisted: false })).toBe(
    '1 article; the page takes 900 bytes. The browser may clear them when the disk is nearly full: back them up.',
  )
  expect(usageText(2, { isPersisted: false })).toBe('2 articles.')
})

test('the list says how much of it is shown', () => {
  expect(shownText(5003, 5003)).toBe('5,003 articles')
  expect(shownText(0, 1)).toBe('0 of 1 article')
})

test('only what was not saved is told', () => {
  expect(unsavedText({ kind: 'in-memory' })).toBeNull()
  expect(unsavedText({ kind: 'failed', detail: 'it broke' })).toContain('it broke')
})
