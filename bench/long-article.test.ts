import { expect, test } from 'vitest'
import { longPair } from './long-article.ts'

const [left, right] = longPair(5000, 1)

function sentences({ text }: { readonly text: string }): readonly string[] {
  return text.split(/(?<=\.)\s+/u)
}

test('both articles are as long as asked, to a sentence', () => {
  for (const { text } of [left, right]) {
    const words = text.split(/\s+/u).length
    expect(words).toBeGreaterThan(4900)
    expect(words).toBeLessThanOrEqual(5000)
  }
})

test('no sentence stands twice in an article', () => {
  for (const article of [left, right])
    expect(new Set(sentences(article)).size).toBe(sentences(article).length)
})

test('a part of the sentences stands in both', () => {
  const inLeft = new Set(sentences(left))
  const both = sentences(right).filter((sentence) => inLeft.has(sentence)).length
  expect(both / inLeft.size).toBeGreaterThan(0.05)
  expect(both / inLeft.size).toBeLessThan(0.3)
})

test('the same seed gives the same articles, another seed others', () => {
  expect(longPair(5000, 1)).toEqual([left, right])
  expect(longPair(5000, 2)[0]).not.toEqual(left)
})
