import { expect, test } from 'vitest'
import { putBack } from './put-back.ts'

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
