import { expect, test } from 'vitest'
import { read } from '../../read/read.ts'
import { compareFigures } from './compare-figures.ts'

function compared(left: string, right: string, date?: string): unknown {
  const [one, other] = [left, right].map(
    (words) =>
      read({ text: `It was ${words}.`, lang: 'en', ...(date === undefined ? {} : { date }) }).figures[0],
  )
  if (one === undefined || other === undefined) return 'no figure'
  expect(compareFigures(one, other)).toBe(compareFigures(other, one))
  return compareFigures(one, other)
}

test.each([
  ['59 people', 'more than 50 people', 'contains'],
  ['2.5 million', 'up to 2.6 million', 'contains'],
  ['2.5 million', '700,000 to 2.6 million', 'contains'],
  ['23 boats', 'nearly two dozen boats', 'contains'],
  ['19 boats', 'nearly two dozen boats', 'different'],
  ['22 boats', 'dozens of boats', 'vague'],
  ['dozens of boats', 'dozens of boats', 'equal'],
  ['just over $200,000', '$200,000', 'equal'],
  ['59 boats', '60 boats', 'different'],
  ['$5', '5 percent', null],
  ['1:45 a.m.', '1:45am', 'equal'],
  ['8 p.m. ET', '8 p.m. GMT', null],
  ['Friday', 'Saturday', 'different'],
  ['August 9', 'Aug. 9', 'equal'],
  ['March 2008', '2008', 'contains'],
  ['last week', 'last month', 'different'],
  ['Thursday', 'last week', null],
])('%s and %s: %s', (left, right, relation) => expect(compared(left, right)).toBe(relation))

/** In articles of Wednesday, 8 January 2020. */
test.each([
  ['January 3', 'last week', 'contains'],
  ['Friday', 'January 3', 'equal'],
  ['today', 'Wednesday', 'equal'],
  ['yesterday', 'January 3', 'different'],
])('dated: %s and %s: %s', (left, right, relation) =>
  expect(compared(left, right, '2020-01-08')).toBe(relation),
)
