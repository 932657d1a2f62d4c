import { describe, expect, test } from 'vitest'
import { compare } from '../compare.ts'
import type { Comparison, Match } from '../model.ts'
import { seed } from '../testing/seeds.ts'

/** What the five bundled articles must show, by the words a reader sees. */

const told = compare(seed('tehran-times'), seed('al-jazeera'))

function sentenceWith(comparison: Comparison, side: 'left' | 'right', words: string): number {
  const { text, sentences } = comparison[side].reading
  const found = sentences.findIndex(({ start, end }) => text.slice(start, end).includes(words))
  expect(found, `“${words}” on the ${side}`).toBeGreaterThanOrEqual(0)
  return found
}

function matchOf(comparison: Comparison, left: string, right: string): Match | undefined {
  const [a, b] = [sentenceWith(comparison, 'left', left), sentenceWith(comparison, 'right', right)]
  return comparison.matches.find((match) => match.left === a && match.right === b)
}

describe('Tehran Times beside Al Jazeera', () => {
  test('is told independently', () => expect(told.relationship.kind).toBe('independent'))

  test.each([
    [
      'The United States’ corruptive presence in the region must come to an end',
      'corrupt presence of the US in this region should come to an end',
    ],
    ['A slap was delivered last night', 'Last night we slapped them in the face'],
    ['59 people were killed', 'killing more than 50 people'],
    ['I express condolences', 'I would like to express my condolences'],
    ['The remarks by the Leader came a few hours after', 'televised remarks on Wednesday came hours after'],
    ['such military actions are not enough', 'military retaliation was not enough'],
  ])('both tell: %s / %s', (left, right) =>
    expect(['strong', 'fair']).toContain(matchOf(told, left, right)?.strength),
  )

  test.each([
    ['Do not say that we all know', 'All is well!'],
    ['The people slapped them', 'Last night we slapped them in the face'],
  ])('not the same: %s / %s', (left, right) => expect(matchOf(told, left, right)).toBeUndefined())

  test('an attribution alone matches nothing', () => {
    for (const match of told.matches) {
      const { text, sentences } = told.left.reading
      const { start, end } = sentences[match.left]!
      expect(text.slice(start, end)).not.toBe(
        'Ayatollah Khamenei added that the people are duty bound to know the enemy.',
      )
    }
  })
})

describe('Mehr News beside Tehran Times', () => {
  const copied = compare(seed('mehr-news'), seed('tehran-times'))

  test('is nearly the same text', () => expect(copied.relationship.kind).toBe('copy'))

  test('differs in one thing only, the headline', () => {
    const { text } = copied.right.reading
    const added = copied.right.marks.filter((mark) => mark.kind === 'added')
    expect(added.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ayatollah Khamenei: Americans must leave the region',
    ])
    expect(copied.right.marks.filter((mark) => mark.kind === 'reframed')).toEqual([])
    expect(copied.left.marks.filter((mark) => mark.kind !== 'shared' && mark.kind !== 'furniture')).toEqual(
      [],
    )
  })

  test('matches every sentence with its twin, heading with heading, in place', () => {
    expect(copied.matches).toHaveLength(copied.left.reading.sentences.length)
    for (const match of copied.matches) {
      expect(match).toMatchObject({ kind: 'same', strength: 'strong', moved: false, partial: [1, 1] })
      expect(copied.left.reading.sentences[match.left]?.role).toBe(
        copied.right.reading.sentences[match.right]?.role,
      )
    }
  })
})

describe('across speeches', () => {
  test.each(['before-the-anniversary/unnamed-outlet', 'prime-minister/unnamed-outlet'])(
    'Tehran Times beside %s',
    (other) => {
      expect(compare(seed('tehran-times'), seed(other)).relationship.kind).toBe('other-speech')
    },
  )
})

describe('what the texts say of themselves', () => {
  test.each([
    ['mehr-news', { outlet: 'Mehr News Agency' }],
    [
      'tehran-times',
      { outlet: 'Tehran Times', title: 'Ayatollah Khamenei: Americans must leave the region' },
    ],
    [
      'al-jazeera',
      { outlet: 'Al Jazeera', title: 'Iran’s Khamenei says missile strike a ‘slap in the face’ for US' },
    ],
    ['before-the-anniversary/unnamed-outlet', { date: '2020-12-16' }],
  ])('%s', (slug, metadata) =>
    expect(compare(seed(slug), seed(slug)).left.reading.metadata).toMatchObject(metadata),
  )

  test('all of Mehr is one line, and reads as the others do', () => {
    const { reading } = compare(seed('mehr-news'), seed('mehr-news')).left
    expect(reading.paragraphs).toHaveLength(1)
    expect(reading.sentences).toHaveLength(37)
    expect(reading.furniture.map((found) => found.rule)).toEqual(['dateline', 'byline', 'licence-line'])
  })
})
