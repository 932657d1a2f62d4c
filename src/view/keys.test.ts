import { expect, test } from 'vitest'
import { isKeyOf, KEYS } from './keys.ts'

const keys: readonly string[] = Object.values(KEYS).flat()

test('no key stands for two things', () => {
  expect(keys).toEqual([...new Set(keys)])
})

test('every key is a single one, but for Escape', () => {
  expect(keys.filter((key) => key.length > 1)).toEqual(['Escape'])
})

test('j is a key of the next difference, J and k are not', () => {
  expect(['j', 'J', 'k'].map((key) => isKeyOf('next', key))).toEqual([true, false, false])
})
