import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gramsOf, likeness, type Gram } from './grams.ts'

function alike(left: string, right: string) {
  const { left: a, right: b } = gramsOf([left], [right], 4)
  return likeness(a[0] as Gram, b[0] as Gram)
}

test('a sentence is wholly like itself', () => {
  const { cosine, contained } = alike(' police arrested protesters ', ' police arrested protesters ')
  expect(cosine).toBeCloseTo(1)
  expect(contained).toBeCloseTo(1)
})

test('inflected words resemble one another, others do not', () => {
  expect(alike(' arrested ', ' arresting ').cosine).toBeGreaterThan(0.3)
  expect(alike(' arrested ', ' funeral ').cosine).toBe(0)
})

test('turning a pair round changes no bit of its likeness', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      expect(alike(left, right)).toEqual(alike(right, left))
    }),
  ))
