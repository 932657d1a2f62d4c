import { expect, test } from 'vitest'
import { restoredText } from './restore-labels.ts'

test('a restored backup says what was added and what was there', () => {
  const report = { kind: 'restored', added: 3, already: 2, hands: 1, settings: true } as const
  expect(restoredText(report)).toBe(
    'Restored: 3 articles were added, 2 were here already, your matches of 1 pair of texts came back, the settings of the backup were taken over.',
  )
})

test.each([
  ['damaged', /^Nothing was changed: the file is damaged/],
  ['foreign', /^Nothing was changed: the file is no backup/],
  ['newer', /^Nothing was changed: the file was saved by a newer version/],
] as const)('a %s file is refused with the reason', (reason, text) => {
  expect(restoredText({ kind: 'refused', reason })).toMatch(text)
})

test('a full disk is told', () => {
  expect(restoredText({ kind: 'not-kept', kept: { kind: 'full' } })).toMatch(
    /nothing of the last change was saved/,
  )
})

test('a library that cannot be read is told', () => {
  expect(restoredText({ kind: 'unread' })).toMatch(/^Nothing was changed: .+ Reload this page/)
})
