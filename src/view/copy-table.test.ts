import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cited } from './citation.ts'
import { tableOf } from './copy-table.ts'

const NAMES = { left: 'The Herald', right: 'The Post' }
const PLACE = { role: 'body', at: 1, of: 2 } as const
const LEFT: Cited = { words: 'It rained.', lang: 'en', places: [PLACE], outlet: 'The Herald', lines: [] }
const RIGHT: Cited = { ...LEFT, words: 'أمطرت.', lang: 'ar', outlet: 'The Post', date: '2020-01-08' }
const table = (words: string) => tableOf({ left: { ...LEFT, words }, right: RIGHT }, NAMES)

test('both passages stand under their outlets, above their sources', () => {
  expect(table('It rained.').text.split('\n')).toEqual([
    'The Herald\tThe Post, 8 January 2020',
    'It rained.\tأمطرت.',
    'The Herald, untitled, 1st sentence of 2.\tThe Post, untitled, 8 January 2020, 1st sentence of 2.',
  ])
})

test('in HTML each passage is in its own language and direction', () => {
  expect(table('It <rained>.').html).toContain(
    '<tr><td lang="en" dir="ltr">It &lt;rained&gt;.</td><td lang="ar" dir="rtl">أمطرت.</td></tr>',
  )
})

test.each(['=1+1', '+49 is dialled.', '-5 degrees', '@mayor wrote', '\t=1+1'])(
  'a spreadsheet takes “%s” for text',
  (words) => {
    expect(table(words).text.split('\n')[1]).toMatch(/^'[=+\-@]/)
    expect(table(words).html).toMatch(/<td lang="en" dir="ltr">&#39;[=+\-@]/)
  },
)

test('whatever the words hold, it is three lines of two cells', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(
        table(words)
          .text.split(/\r\n|[\n\r]/u)
          .map((line) => line.split('\t').length),
      ).toEqual([2, 2, 2])
    }),
  )
})
