import { expect, test } from 'vitest'
import { dayOf } from './date.ts'

test('a day is read as it was written, at the outlet’s own place', () => {
  expect(dayOf('2020-01-08T23:30:00-11:00')).toBe('2020-01-08')
  expect(dayOf('20200108')).toBe('2020-01-08')
  expect(dayOf('2020/01/08 09:00')).toBe('2020-01-08')
  expect(dayOf('Wed, 08 Jan 2020 09:30:00 GMT')).toBe('2020-01-08')
  expect(dayOf('January 8, 2020')).toBe('2020-01-08')
})

test('what is no day is none', () => {
  for (const written of ['2020-02-30', '8/1/2020', 'today', '', null, undefined])
    expect(dayOf(written)).toBeUndefined()
})
