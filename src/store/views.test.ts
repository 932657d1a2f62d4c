import { describe, expect, test } from 'vitest'
import type { ReadyComparison, State, View } from './model.ts'
import { carriedView, viewFor } from './views.ts'

const reading = (kind: string): Pick<State, 'reading'> => {
  const value = { comparison: { relationship: { kind } } }
  return { reading: { kind: 'ready', value: value as unknown as ReadyComparison } }
}
const carried = (kind: string, view: View | null) => carriedView({ ...reading(kind), view })

describe('the view of a pair', () => {
  test('is chosen by the relationship where nobody asks for one', () => {
    expect(viewFor('copy', null)).toBe('desk')
    expect(viewFor('independent', null)).toBe('aligned')
    expect(viewFor('other-speech', null)).toBe('themes')
  })
  test('is the one asked for where such a pair has it', () => {
    expect(viewFor('copy', 'aligned')).toBe('aligned')
    expect(viewFor('independent', 'themes')).toBe('aligned')
    expect(viewFor('other-speech', 'desk')).toBe('themes')
  })
})

describe('opening another pair', () => {
  test('lets its relationship choose again for who went with the first view', () => {
    expect(carried('copy', 'desk')).toBeNull()
    expect(carried('independent', 'aligned')).toBeNull()
  })
  test('keeps what the reader chose', () => {
    expect(carried('copy', 'aligned')).toBe('aligned')
    expect(carried('independent', 'list')).toBe('list')
  })
  test('keeps what a link asked for while nothing is ready', () =>
    expect(carriedView({ reading: { kind: 'loading' }, view: 'published' })).toBe('published'))
})
