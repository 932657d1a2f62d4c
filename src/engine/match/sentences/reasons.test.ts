import { describe, expect, test } from 'vitest'
import { compare } from '../../compare.ts'
import { seed } from '../../testing/seeds.ts'

/** The facts behind matches of the bundled articles. */

const { matches, left } = compare(seed('tehran-times'), seed('al-jazeera'))

function factsOf(words: string) {
  const at = left.reading.sentences.findIndex(({ start, end }) =>
    left.reading.text.slice(start, end).includes(words),
  )
  const [best] = matches.filter((match) => match.left === at).toSorted((a, b) => b.score - a.score)
  return best?.reasons ?? []
}

describe('“The remarks by the Leader came a few hours after …”', () => {
  const reasons = factsOf('The remarks by the Leader came a few hours after')

  test('names the words that both have, where they stand', () => {
    const fact = reasons.map((reason) => reason.fact).find(({ code }) => code === 'words')
    const spans = fact !== undefined && 'left' in fact ? fact.left : []
    expect(spans.map(({ start, end }) => left.reading.text.slice(start, end))).toContain('hours')
  })

  test('stands early in both', () => expect(reasons.map(({ fact }) => fact.code)).toContain('both-early'))

  test('begins with what weighs most', () => {
    const parts = reasons.map(({ part }) => Math.abs(part))
    expect(parts).toEqual(parts.toSorted((a, b) => b - a))
  })
})

test('the same words need no reason', () => {
  const twins = compare(seed('mehr-news'), seed('tehran-times')).matches
  expect(twins.every(({ reasons }) => reasons.length === 0)).toBe(true)
})
