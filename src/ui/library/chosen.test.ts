import { expect, test } from 'vitest'
import { type Chosen, sideOf, toggled } from './chosen.ts'

/** Ticks one article after the other. */
function ticked(...ids: readonly string[]): Chosen {
  return ids.reduce<Chosen>(toggled, [])
}

const sides = (chosen: Chosen, ...ids: readonly string[]) => ids.map((id) => sideOf(chosen, id)).join(' ')

test('the first goes left, the second right', () =>
  expect(sides(ticked('a', 'b'), 'a', 'b')).toBe('left right'))
test('of three none has a side', () => expect(sides(ticked('a', 'b', 'c'), 'a', 'c')).toBe(' '))
test('a tick can be taken away', () => expect(ticked('a', 'b', 'b')).toEqual(['a']))
test('without the left one the right one goes left', () =>
  expect(sides(ticked('a', 'b', 'a'), 'a', 'b')).toBe(' left'))
