import { expect, test } from 'vitest'
import { directionOf, isolated } from './direction.ts'
import { voidText } from './row-labels.ts'
import { outletNames } from './names.ts'
import { quotedText } from './wording.ts'

test.each([
  ['en', 'ltr'],
  ['fa', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['und-Cyrl', 'ltr'],
  ['und', 'auto'],
])('%s runs %s', (lang, direction) => expect(directionOf(lang)).toBe(direction))

const MAYOR = 'فتح العمدة الجسر.'

test('Arabic words in an English sentence are kept together', () => {
  expect(isolated(MAYOR)).toBe(`\u2068${MAYOR}\u2069`)
})

test('English words need no such care', () => expect(isolated('The mayor')).toBe('The mayor'))

test('the quotation marks are the sentence’s own', () => {
  expect(quotedText(MAYOR)).toBe(`“\u2068${MAYOR}\u2069”`)
})

test('an outlet’s name in Hebrew takes no count along', () => {
  expect(outletNames({ left: 'הארץ', right: 'The Herald' }).left).toBe('\u2068הארץ\u2069')
})

test('what a void says names outlet and sentence, each by itself', () => {
  const row = { shape: 'unsure', side: 'left' } as Parameters<typeof voidText>[0]
  const setting = { names: outletNames({ left: 'The Herald' }), relationship: 'independent' } as const
  expect(voidText(row, setting, MAYOR)).toBe(`possibly: “\u2068${MAYOR}\u2069”`)
})
