import { describe, expect, test } from 'vitest'
import { compare } from '../engine/index.ts'
import { seed } from '../engine/testing/seeds.ts'
import { layoutOf } from './rows.ts'
import { byHand, type HandMatch } from './testing/by-hand.ts'
import { ownRows, sentencesTold, themesOf } from './themes.ts'
import { sharedText } from './themes-labels.ts'

/** Two speeches of five sentences each, `a` to `e`. */
function themes(...matches: readonly HandMatch[]) {
  const sentences = ['a', 'b', 'c', 'd', 'e'].map((words) => [{ words }])
  const comparison = byHand({ left: sentences, right: sentences, matches, relationship: 'other-speech' })
  const { sure, possible } = themesOf(comparison, layoutOf(comparison))
  const text = (side: 'left' | 'right', sentence: number) => {
    const { text: all, sentences: spans } = comparison[side].reading
    return all.slice(spans[sentence]?.start, spans[sentence]?.end)
  }
  const drawn = (list: typeof sure) =>
    list.map((theme) =>
      (['left', 'right'] as const)
        .map((side) =>
          theme[side].flatMap(({ passage }) => passage.sentences.map((at) => text(side, at))).join(''),
        )
        .join('='),
    )
  const told = (side: 'left' | 'right') => sentencesTold(sure, side)
  return { sure: drawn(sure), possible: drawn(possible), told }
}

describe('themes of two speeches', () => {
  test('neighbours on both sides are one theme', () =>
    expect(themes({ left: 0, right: 1 }, { left: 1, right: 2 }).sure).toEqual(['ab=bc']))
  test('what lies apart on one side is two', () =>
    expect(themes({ left: 0, right: 0 }, { left: 1, right: 4 }).sure).toEqual(['a=a', 'b=e']))
  test('all that one sentence matches stands beside it', () =>
    expect(themes({ left: 0, right: 1 }, { left: 0, right: 4 }).sure).toEqual(['a=be']))
  test('weak matches are possible only', () => {
    const { sure, possible } = themes({ left: 0, right: 0 }, { left: 3, right: 3, strength: 'weak' })
    expect(sure).toEqual(['a=a'])
    expect(possible).toEqual(['d=d'])
  })
  test('sentences told are counted once, however many themes they stand in', () => {
    const two = themes({ left: 0, right: 0 }, { left: 0, right: 1 }, { left: 3, right: 0 })
    expect(two.sure).toEqual(['a=ab', 'd=a'])
    expect([two.told('left'), two.told('right')]).toEqual([2, 2])
    const share = { left: { told: two.told('left'), of: 5 }, right: { told: two.told('right'), of: 1250 } }
    expect(sharedText(2, share)).toBe(
      '2 themes that both speeches share, in 2 of 5 and 2 of 1,250 sentences.',
    )
    expect(sharedText(1, share)).toMatch(/^1 theme that/)
  })
  test('nothing shared is no theme', () => expect(themes().sure).toEqual([]))
})

describe('two speeches of the library', () => {
  const comparison = compare(
    seed('tehran-times'),
    seed('2020-07-21-with-iraqs-prime-minister/unnamed-outlet'),
  )
  const { sure, possible } = themesOf(comparison, layoutOf(comparison))
  test('a theme is headed by words that both have', () => {
    const texts = [comparison.left.reading.text, comparison.right.reading.text].map((text) =>
      text.toLowerCase(),
    )
    for (const term of sure.flatMap(({ terms }) => terms))
      for (const text of texts) expect(text).toContain(term.toLowerCase())
  })
  test('that both name the Leader is no theme', () =>
    expect(sure.flatMap(({ terms }) => terms)).not.toContain('Leader'))
  test('no word is marked as standing in one only', () => {
    const passages = [...sure, ...possible].flatMap(({ left, right }) => [...left, ...right])
    const kinds = passages.flatMap(({ passage }) => passage.segments.map(({ kind }) => kind))
    expect(kinds).not.toContain('dropped')
    expect(kinds).not.toContain('added')
  })
  test('each row is found in one theme', () => {
    const rows = ownRows([...sure, ...possible]).flat()
    expect(new Set(rows).size).toBe(rows.length)
  })
})
