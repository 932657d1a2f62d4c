import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cited, citationOf, sourceOf } from './citation.ts'

const THIRD = { role: 'body', at: 3, of: 29 } as const
const PASSAGE: Cited = {
  words: 'A bridge was opened last night.',
  lang: 'en',
  places: [THIRD],
  outlet: 'The Herald',
  title: 'A bridge for all',
  date: '2020-01-08',
  lines: [],
}
const cite = (passage: Partial<Cited>) => citationOf({ ...PASSAGE, ...passage }).text
const html = (passage: Partial<Cited>) => citationOf({ ...PASSAGE, ...passage }).html

test('a passage is cited with outlet, title, date and place', () => {
  expect(cite({})).toBe(
    '“A bridge was opened last night.” — The Herald, “A bridge for all”, 8 January 2020, 3rd sentence of 29.',
  )
})

test('the article’s own source and licence lines come along', () => {
  expect(cite({ lines: ['Source: The Herald', 'CC BY 4.0'] })).toMatch(/ 29\. Source: The Herald CC BY 4\.0$/)
})

test('what is not known is said, and a date that is not known is left out', () => {
  expect(cite({ outlet: undefined, title: undefined, date: undefined })).toBe(
    '“A bridge was opened last night.” — unknown outlet, untitled, 3rd sentence of 29.',
  )
})

test('of an article without a date, the date of the speech is told as that', () => {
  expect(cite({ date: undefined, speechDate: '2020-01-07' })).toContain(', speech of 7 January 2020, 3rd')
  expect(cite({ speechDate: '2020-01-07' })).toContain(', 8 January 2020, 3rd')
})

test('a headline is not named twice', () => {
  const headline = { words: 'A bridge for all', places: [{ role: 'headline', at: 1, of: 1 }] } as const
  expect(cite({ ...headline, date: undefined })).toBe('“A bridge for all” — The Herald, headline.')
})

test('sentences that follow one another are named as a run', () => {
  expect(sourceOf({ ...PASSAGE, places: [THIRD, { ...THIRD, at: 4 }, { ...THIRD, at: 5 }] })).toMatch(
    /, sentences 3 to 5 of 29\.$/,
  )
})

test.each([
  ['A bridge', '“A bridge”'],
  ['“At last,” she said.', '‘“At last,” she said.’'],
  ['“At last,” the mayor’s wife said.', '‘“At last,” the mayor’s wife said.’'],
  ['“He said ‘at last’,” she said.', '«“He said ‘at last’,” she said.»'],
  ['“He said ‘at last’ to «us»,” she said.', '““He said ‘at last’ to «us»,” she said.”'],
])('%s stands in quotation marks that it does not use', (words, quoted) => {
  expect(cite({ words })).toContain(`${quoted} — `)
})

test('a paragraph break becomes a space, and no other character changes', () => {
  expect(cite({ words: 'One.\n\n  Two.' })).toMatch(/^“One\. Two\.” /)
})

test('in HTML it is a quotation with its source, in its own language and direction', () => {
  expect(html({ words: 'فتح العمدة الجسر.', lang: 'ar', outlet: 'The <Herald>' })).toBe(
    '<blockquote lang="ar" dir="rtl">فتح العمدة الجسر.</blockquote>' +
      '<p>— <cite>The &lt;Herald&gt;, “A bridge for all”, 8 January 2020, 3rd sentence of 29.</cite></p>',
  )
})

test('no words open a tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(html({ words }).match(/</gu)).toHaveLength(6)
    }),
  )
})
