import { expect, test } from 'vitest'
import { writtenLetters } from './drawn-letters.ts'

test('forms of letters are the letters', () => {
  expect(writtenLetters('ﺧﺒﺮﻧﮕﺎر')).toBe('خبرنگار')
  expect(writtenLetters('oﬃce, ﬁrst')).toBe('office, first')
})

test('a first form behind a letter that joins had a non-joiner before it', () => {
  expect(writtenLetters('ﺳﻪﺷﻨﺒﻪ')).toBe('سه\u200Cشنبه')
  expect(writtenLetters('ﻣیﺷﻮد')).toBe('می\u200Cشود')
  expect(writtenLetters('درﯾﺎ')).toBe('دریا')
})

test('other characters stay as they are', () => {
  expect(writtenLetters('½ ² … ﷺ é')).toBe('½ ² … ﷺ é')
})
