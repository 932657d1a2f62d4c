import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ORIGIN_FILTERS, SHELF_ORDERS } from './library-list.ts'
import { ALL, formatShelfQuery, parseShelfQuery } from './library-query.ts'

test('a link says what is asked, and no more', () =>
  expect(formatShelfQuery({ search: 'rain & bridge', origin: 'own', speech: '', order: 'date' })).toBe(
    'search=rain+%26+bridge&origin=own&order=date',
  ))
test('the whole library needs no words', () => expect(formatShelfQuery(ALL)).toBe(''))
test('what is not understood is not asked', () =>
  expect(parseShelfQuery('origin=mars&order=up&search=rain&x=%E0%A4%A')).toEqual({ ...ALL, search: 'rain' }))
test('what is asked comes back from its link', () => {
  const query = fc.record({
    search: fc.string({ unit: 'grapheme' }),
    origin: fc.constantFrom(...ORIGIN_FILTERS),
    speech: fc.string(),
    order: fc.constantFrom(...SHELF_ORDERS),
  })
  fc.assert(
    fc.property(query, (asked) => {
      expect(parseShelfQuery(formatShelfQuery(asked))).toEqual(asked)
    }),
  )
})
