import { expect, test } from 'vitest'
import { compare } from '../../compare.ts'
import { seed } from '../../testing/seeds.ts'

const SHARED = 'minister border convoy harvest railway pipeline embassy ceasefire budget inquiry'.split(' ')

/** An article of so many sentences that share one to ten words with one another, and else have their own. */
function article(sentences: number, own: string): string {
  const one = (at: number) =>
    `The ${SHARED.slice(0, 1 + (at % 10)).join(' ')} of ${own}${at} met ${own}${at + 5000}.`
  return Array.from({ length: sentences }, (_, at) => one(at)).join(' ')
}

test('all pairs of short articles are looked at', () => {
  expect(compare(seed('tehran-times'), seed('al-jazeera')).complete).toBe(true)
  expect(compare({ text: article(20, 'alpha') }, { text: article(20, 'beta') }).complete).toBe(true)
})

test('of long ones that share much the heaviest are, and the comparison says that it is approximate', () =>
  expect(compare({ text: article(100, 'alpha') }, { text: article(100, 'beta') }).complete).toBe(false))
