import { expect, test } from 'vitest'
import { dayOf } from './date.ts'

test('a day is read as it was written, at the outlet’s own place', () => {
  expect(dayOf('2020-01-08T23:30:00-11:00')).toBe('2020-01-08')
  expect(dayOf('20200108')).toBe('2020-01-08')
  expect(dayOf('2020/01/08 09:00')).toBe('2020-01-08')
  expect(dayOf('Wed, 08 Jan 2020 09:30:00 GMT')).toBe('2020-01-08')
  expect(dayOf('January 8, 2020')).toBe('2020-01-08')
})

test('a day is read in the words, digits and years of its outlet', () => {
  for (const written of [
    '2024年3月5日 08:00',
    '٥ مارس ٢٠٢٤',
    '5 آذار 2024',
    '5. März 2024',
    '5 de marzo de 2024',
    '5 марта 2024 г., 09:00',
    'سه‌شنبه ۱۵ اسفند ۱۴۰۲ - ۱۰:۲۰',
    '1402/12/15',
    '۱۴۰۲/۱۲/۱۵',
  ])
    expect([written, dayOf(written)]).toEqual([written, '2024-03-05'])
  expect(dayOf('۱ فروردین ۱۴۰۳')).toBe('2024-03-20')
  expect(dayOf('۳۰ اسفند ۱۴۰۳')).toBe('2025-03-20')
  expect(dayOf('۳۰ اسفند ۱۴۰۲')).toBeUndefined()
})

test('what is no day is none', () => {
  for (const written of ['2020-02-30', '8/1/2020', 'today', '', null, undefined])
    expect(dayOf(written)).toBeUndefined()
})
