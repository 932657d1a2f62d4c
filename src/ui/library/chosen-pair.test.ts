import { expect, test } from 'vitest'
import { toggled } from './chosen-pair.ts'

/** Ticks one article after the other. */
function ticked(...ids: readonly string[]): string {
  const { left, right } = ids.reduce(toggled, { left: '', right: '' })
  return `${left}|${right}`
}

test('the first goes left, the second right', () => expect(ticked('a', 'b')).toBe('a|b'))
test('a third takes the right one’s place', () => expect(ticked('a', 'b', 'c')).toBe('a|c'))
test('a tick can be taken away', () => expect(ticked('a', 'b', 'b')).toBe('a|'))
test('the next fills the empty side', () => expect(ticked('a', 'b', 'a', 'c')).toBe('c|b'))
