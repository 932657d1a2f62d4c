import { expect, test } from 'vitest'
import { readDraft } from './preview.ts'

test('a byline is folded away before the article is kept', async () => {
  const text = 'By Anna Reed\n\nThe mayor opened the bridge. He said it was late.'
  const { furniture, lang, hasLexicon, depth } = await readDraft({ text })
  expect(furniture.map(({ start, end, rule }) => [text.slice(start, end).trim(), rule])).toEqual([
    ['By Anna Reed', 'byline'],
  ])
  expect({ lang, hasLexicon, depth }).toEqual({ lang: 'en', hasLexicon: true, depth: 'words' })
})

test('a language without word lists is said to have none', async () => {
  const { hasLexicon, depth } = await readDraft({ text: 'Borgmästaren öppnade bron.', lang: 'sv' })
  expect({ hasLexicon, depth }).toEqual({ hasLexicon: false, depth: 'marks' })
})

test('of a very long text the beginning is read, to the end of a line', async () => {
  const line = `${'The mayor spoke again. '.repeat(20)}\n`
  const { cutAt = 0 } = await readDraft({ text: line.repeat(200), lang: 'en' })
  expect(cutAt % line.length).toBe(0)
  expect(cutAt).toBeLessThan(line.length * 200)
})
