import { expect, test } from 'vitest'
import { chosenText, undoableText } from './chosen-labels.ts'

test('only a reader’s own articles can be moved and deleted', () => {
  expect(chosenText(3, 3)).toBe('3 chosen')
  expect(chosenText(5005, 5000)).toBe('5,005 chosen, 5,000 of them yours')
  expect(chosenText(3, 0)).toBe('3 chosen; bundled ones cannot be moved or deleted')
})

test('what can be undone is named', () => {
  expect(undoableText({ deleted: 1, moved: 0, name: 'The Echo: Rain' })).toBe('Deleted The Echo: Rain.')
  expect(undoableText({ deleted: 4, moved: 0, name: 'The Echo: Rain' })).toBe('Deleted 4 articles.')
  expect(undoableText({ deleted: 0, moved: 1, name: 'The Echo: Rain' })).toBe('Moved The Echo: Rain.')
  expect(undoableText({ deleted: 0, moved: 0, speech: 'At the port', name: '' })).toBe('Deleted At the port.')
  expect(undoableText({ deleted: 0, moved: 2, speech: 'At the port', name: 'The Echo' })).toBe(
    'Deleted At the port, and moved 2 articles.',
  )
})
