import { expect, test } from 'vitest'
import { isRead, NO_WORD, previewParts, switched } from './preview.ts'

const TEXT = 'By Anna Reed\n\nThe mayor spoke.\n\n(Source: Herald) The bridge opens.'
const FURNITURE = [
  { start: 0, end: 12, rule: 'byline' },
  { start: 32, end: 48, rule: 'source-line' },
] as const
const parts = previewParts(TEXT, FURNITURE)

test('a text in parts: paragraphs, and what is folded away', () => {
  expect(parts.map(({ start, end, rule }) => [TEXT.slice(start, end), rule])).toEqual([
    ['By Anna Reed', 'byline'],
    ['The mayor spoke.', null],
    ['(Source: Herald)', 'source-line'],
    ['The bridge opens.', null],
  ])
})

test('what the engine folds is read on a word of the reader, and folded again', () => {
  const [byline] = parts
  if (!byline) throw new Error('no byline')
  const word = switched(byline, NO_WORD)
  expect(isRead(byline, NO_WORD)).toBe(false)
  expect(word).toEqual({ read: [{ start: 0, end: 12 }], folded: [] })
  expect(isRead(byline, word)).toBe(true)
  expect(switched(byline, word)).toEqual(NO_WORD)
})

test('what the engine reads is folded on a word of the reader', () => {
  const [, sentence] = parts
  if (!sentence) throw new Error('no sentence')
  const word = switched(sentence, NO_WORD)
  expect(word.folded).toEqual([{ start: 14, end: 30 }])
  expect(isRead(sentence, word)).toBe(false)
})
