import { expect, test } from 'vitest'
import { headed } from './headed.ts'
import type { Draft } from './model.ts'

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ text, notes: [], ...more })
const TITLE = 'Bridge stays ‘shut’'

test('a title known apart becomes the first block of the text', () => {
  expect(headed(draft('The mayor spoke.', { title: TITLE })).text).toBe(`${TITLE}\n\nThe mayor spoke.`)
})

test('a text that begins with it, in other quotes or capitals, stays as it is', () => {
  const own = draft("BRIDGE STAYS 'SHUT'\n\nThe mayor spoke.", { title: TITLE })
  expect(headed(own)).toBe(own)
})

test('without a title nothing is put before the text', () => {
  const own = draft('The mayor spoke.')
  expect(headed(own)).toBe(own)
})

test('what was left out keeps its place', () => {
  const notes = [{ kind: 'page-furniture', lines: [{ text: 'Page 2', before: 1 }] }] as const
  expect(headed(draft('One.\n\nTwo.', { title: TITLE, notes })).notes).toEqual([
    { kind: 'page-furniture', lines: [{ text: 'Page 2', before: 2 }] },
  ])
})
