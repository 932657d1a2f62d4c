import { expect, test } from 'vitest'
import { READABLE_ELEMENTS, READABLE_NESTED_TEXT } from '../limits.ts'
import { parseTiny } from '../testing/tiny-dom.ts'
import { isSearchable } from './searchable.ts'

const searchable = (html: string) => isSearchable(parseTiny(html).body)
const inside = (depth: number, text: string) => `${'<div>'.repeat(depth)}${text}${'</div>'.repeat(depth)}`

test('an article is looked for in a page of a few thousand elements', () => {
  expect(searchable('<p>The mayor spoke.</p>'.repeat(5000))).toBe(true)
})

test('not in one of many elements', () => {
  expect(searchable('<p>No.</p>'.repeat(READABLE_ELEMENTS))).toBe(false)
})

test('not in one whose long text lies deep', () => {
  const text = 'a'.repeat(READABLE_NESTED_TEXT / 100)
  expect(searchable(inside(20, text))).toBe(true)
  expect(searchable(inside(120, text))).toBe(false)
})
