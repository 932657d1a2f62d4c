import { expect, test } from 'vitest'
import { changeBetween, wordChange } from './style.ts'

test.each([
  ['white space is nothing', 'at  last', 'at\nlast', 'same'],
  ['straight and curly quotation marks', '"honest"', '“honest”', 'quotation-marks'],
  ['single and double ones', '‘honest’', '“honest”', 'quotation-marks'],
  ['the comma inside or outside of them', '”, ', ',” ', 'quotation-marks'],
  ['marks put around a word are an edit', 'honest', '“honest”', 'edit'],
  ['long and short dashes', ' — ', ' - ', 'dashes'],
  ['a capital letter', 'The Leader', 'the leader', 'capitals'],
  ['a title cut short', 'Gen. Haddad', 'General Haddad', 'titles'],
  ['per cent, percent and %', '12 per cent', '12%', 'per-cent'],
  ['a country by its letters', 'the U.S.', 'the United States', 'abbreviations'],
  ['a month cut short', 'Sept. 3', 'September 3', 'abbreviations'],
  ['a number as a word', 'five of them', '5 of them', 'numbers'],
  ['a comma', 'weak, and', 'weak and', 'punctuation'],
  ['a point in a number is an edit', '1.5 million', '15 million', 'edit'],
  ['a question mark is an edit', 'Enough.', 'Enough?', 'edit'],
  ['other words', 'rioters', 'protesters', 'edit'],
])('%s', (_, left, right, change) => {
  expect(changeBetween(left, right)).toBe(change)
  expect(changeBetween(right, left)).toBe(change)
})

test('words that the engine holds for one are spelled otherwise, but for a possessive', () => {
  expect(wordChange('honour', 'honor')).toBe('spelling')
  expect(wordChange('Iran', 'Iran’s')).toBe('edit')
})
