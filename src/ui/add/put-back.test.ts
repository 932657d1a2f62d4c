import { expect, test } from 'vitest'
import type { Draft } from '../../library/ingest/model.ts'
import { droppedOf, putBack } from './put-back.ts'

const FIRST = { text: '“Rain!”', before: 1 }
const SECOND = { text: 'Page 2', before: 2 }

test('what was left out goes back to its place, and the rest still knows its own', () => {
  const draft = {
    text: 'One.\n\nTwo.',
    notes: [
      { kind: 'pull-quote-dropped', quotes: [FIRST] },
      { kind: 'page-furniture', lines: [SECOND] },
    ],
  } as const
  const once = putBack(draft, FIRST)
  expect(once.text).toBe('One.\n\n“Rain!”\n\nTwo.')
  expect(once.notes).toEqual([{ kind: 'page-furniture', lines: [{ text: 'Page 2', before: 3 }] }])
  const [note] = once.notes
  const line = note?.kind === 'page-furniture' ? note.lines[0] : undefined
  if (!line) throw new Error('nothing left out')
  const twice = putBack(once, line)
  expect(twice).toEqual({ text: 'One.\n\n“Rain!”\n\nTwo.\n\nPage 2', notes: [] })
})

test.each([
  [0, 0, 0],
  [2, 1, 0],
  [1, 0, 0],
  [0, 1, 0],
])('lines left out at one place stand in their order again, whichever goes first: %i, %i, %i', (...order) => {
  const lines = ['Page 2', 'The Herald', 'Monday'].map((text) => ({ text, before: 1 }))
  let draft: Draft = { text: 'One.\n\nTwo.', notes: [{ kind: 'page-furniture', lines }] }
  for (const at of order) {
    const [line] = draft.notes.flatMap(droppedOf).slice(at)
    if (line) draft = putBack(draft, line)
  }
  expect(draft).toEqual({ text: 'One.\n\nPage 2\n\nThe Herald\n\nMonday\n\nTwo.', notes: [] })
})
