import { expect, test } from 'vitest'
import { lexiconFor } from '../engine/lexicon/load.ts'
import { lexiconText, WITH_WORDS } from './lexicon-note.ts'

test('a language without words is named once', () =>
  expect(lexiconText(['he', 'he-IL'])).toMatch(/^There are no word lists for Hebrew: words are matched/u))
test('of two languages both are', () =>
  expect(lexiconText(['zh-Hant', 'ja'])).toContain('Chinese and Japanese'))
test('nothing is said where there are words, or the language is not known', () =>
  expect(lexiconText(['en-GB', 'und'])).toBeNull())
test('the engine has words of these, and of no others that are asked here', async () => {
  const tags = [...WITH_WORDS, 'he', 'zh', 'ja', 'fr', 'es', 'ru', 'tr']
  const lexicon = await lexiconFor(tags.map((lang) => ({ text: '', lang })))
  expect(new Set(lexicon.keys())).toEqual(WITH_WORDS)
})
