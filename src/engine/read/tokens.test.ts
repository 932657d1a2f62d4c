import { expect, test } from 'vitest'
import { BUILT_IN, languageOf } from '../lexicon/languages.ts'
import { tokensIn } from './tokens.ts'

function tokens(text: string, lang = 'en'): string[] {
  return tokensIn(text, { start: 0, end: text.length }, languageOf(lang, BUILT_IN)).map(({ start, end }) =>
    text.slice(start, end),
  )
}

function keys(text: string, lang = 'en'): string[] {
  return tokensIn(text, { start: 0, end: text.length }, languageOf(lang, BUILT_IN)).map((token) => token.key)
}

test.each([
  ['two U.S. military bases', ['two', 'U.S.', 'military', 'bases']],
  ['a bill of $35,000,000 (7.5%)', ['a', 'bill', 'of', '$35,000,000', '7.5%']],
  ['at 1:45am, the Iran-backed PMF don’t', ['at', '1:45am', 'the', 'Iran-backed', 'PMF', 'don’t']],
  ['the ‘corrupt’ US', ['the', 'corrupt', 'US']],
  ['the victims’ families', ['the', 'victims', 'families']],
  ['co\u00adoperate e\u0301tat', ['co\u00adoperate', 'e\u0301tat']],
  ['the 🇮🇶 flag 👩‍👩‍👧 family', ['the', 'flag', 'family']],
])('%s', (text, expected) => expect(tokens(text)).toEqual(expected))

test('Persian words keep their inner joiners', () =>
  expect(tokens('می\u200cخواهیم صلح', 'fa')).toEqual(['می\u200cخواهیم', 'صلح']))
test.each([
  ['ar', '٥٩', '59'],
  ['fa', '۳٫۵٪', '3.5%'],
  ['hi', '१२', '12'],
  ['fa', 'می\u200cگوید', 'میگوید'],
  ['fa', 'کتاب', 'كتاب'],
  ['fa', 'علي', 'علی'],
  ['ar', 'إيران', 'ايران'],
  ['ar', 'مُحَمَّد', 'محمـــد'],
  ['el', 'Αθήνα', 'αθηνα'],
  ['he', 'שָׁלוֹם', 'שלום'],
])('%s: %s and %s are one word', (lang, a, b) => expect(keys(a, lang)).toEqual(keys(b, lang)))

test.each([
  ['ar', 'على', 'علي'],
  ['ru', 'мой', 'мои'],
  ['hi', 'कि', 'की'],
])('%s: %s and %s are two', (lang, a, b) => expect(keys(a, lang)).not.toEqual(keys(b, lang)))

test.each([
  ['km', 'បានប្រកាស', ['បា', 'ន', 'ប្រ', 'កា', 'ស']],
  ['km', 'ប្រ’ប្រ', ['ប្រ', 'ប្រ']],
  ['lo', 'ໄດ້ປະກາດ', ['ໄດ້', 'ປະ', 'ກາ', 'ດ']],
])('%s: %s is cut into syllables, alike on every machine', (lang, text, expected) =>
  expect(tokens(text, lang)).toEqual(expected),
)
test('Japanese is cut into words', () => expect(tokens('今日は雨です', 'ja').length).toBeGreaterThan(1))

test.each([
  ['U.S.', 'US'],
  ['the Leader’s', "The leader's"],
  ['honour', 'honor'],
  ['organisation', 'organization'],
  ['Café', 'cafe'],
  ['Iran’s', 'Iran'],
  ['G.O.P.', 'GOP'],
  ['travelled', 'traveled'],
  ['defence', 'defense'],
  ['Gen.', 'General'],
])('%s and %s are one word', (a, b) => expect(keys(a)).toEqual(keys(b)))

test.each([
  ['US', 'us'],
  ['hour', 'hor'],
  ['prise', 'prize'],
  ['constructor', 'construct'],
])('%s and %s are two', (a, b) => expect(keys(a)).not.toEqual(keys(b)))
