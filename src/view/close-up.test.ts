import { describe, expect, test } from 'vitest'
import type { Comparison, Side, Span } from '../engine/model.ts'
import { byHand } from './testing/by-hand.ts'
import { closeUpOf } from './close-up.ts'
import { inline } from './testing/inline.ts'
import { letters } from './testing/letters.ts'
import { layoutOf } from './rows.ts'

function closeUp(comparison: Comparison, id: string) {
  const layout = layoutOf(comparison)
  const row = layout.rows.find((candidate) => candidate.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return closeUpOf(comparison, layout, row)
}

function words(comparison: Comparison, side: Side, { start, end }: Span): string {
  return comparison[side].reading.text.slice(start, end)
}

const shows = (name: string, line: string, table: readonly string[]) =>
  test(name, () => {
    const comparison = inline(line)
    const { substitutions, only } = closeUp(comparison, 'L0')
    const pairs = substitutions.map(
      ({ left, right }) => `${words(comparison, 'left', left)} → ${words(comparison, 'right', right)}`,
    )
    const alone = (side: Side) => only[side].map((span) => `${side} ${words(comparison, side, span)}`)
    expect([...pairs, ...alone('left'), ...alone('right')]).toEqual(table)
  })

describe('the words that differ', () => {
  shows('a swapped noun', 'Police met [protesters/rioters] downtown.', ['protesters → rioters'])
  shows('two swaps, in the order of the text', 'The [Leader/cleric] [remarked/said] so.', [
    'Leader → cleric',
    'remarked → said',
  ])
  shows('words of one side only', 'He spoke[ in Qom/] on Wednesday[/, in the capital].', [
    'left  in Qom',
    'right , in the capital',
  ])
  shows('the same words', 'He spoke.', [])
})

describe('where a match stands', () => {
  test('sentences are counted from the first of their kind, headlines apart', () => {
    const comparison = byHand({
      left: [[{ words: 'He spoke', role: 'headline' }], [{ words: 'One.' }, { words: 'Two.' }]],
      right: [[{ words: 'Two.' }]],
      matches: [{ left: 2, right: 0 }],
    })
    expect(closeUp(comparison, 'L2').places).toEqual({
      left: [{ role: 'body', at: 2, of: 2 }],
      right: [{ role: 'body', at: 1, of: 1 }],
    })
  })
  test('a moved row is shown beside its twin', () => {
    expect(closeUp(letters('A B M', 'M A B'), 'L2').sentences).toEqual({ left: [2], right: [0] })
  })
  test('an unsure row is shown beside what it may match, and no word is claimed', () => {
    const { sentences, match, only } = closeUp(letters('w?', 'x w?'), 'L0')
    expect(sentences).toEqual({ left: [0], right: [1] })
    expect(match?.strength).toBe('weak')
    expect(only).toEqual({ left: [], right: [] })
  })
  test('a row of one side stands alone', () => {
    expect(closeUp(letters('a b', 'x'), 'L0')).toMatchObject({
      match: null,
      sentences: { left: [0, 1], right: [] },
    })
  })
})

describe('other matches', () => {
  test('those of either sentence, strong before weak, with the rows that draw them', () => {
    const comparison = byHand({
      left: [[{ words: 'A.' }, { words: 'B.' }, { words: 'C.' }]],
      right: [[{ words: 'A.' }, { words: 'x.' }, { words: 'A again.' }]],
      matches: [
        { left: 0, right: 0 },
        { left: 0, right: 1, strength: 'weak' },
        { left: 0, right: 2 },
        { left: 2, right: 0 },
      ],
      spine: [0, 2],
    })
    const others = closeUp(comparison, 'L0').others
    expect(others.map(({ side, row, strength }) => `${side} ${row} ${strength}`)).toEqual([
      'right R2 strong',
      'left L2 strong',
      'right R1 weak',
    ])
  })
})

test('across two speeches no word is said to be on one side only', () => {
  const { substitutions, only } = closeUp(
    inline('He [spoke/talked] of peace[ and war/].', 'other-speech'),
    'L0',
  )
  expect(substitutions).toHaveLength(1)
  expect(only).toEqual({ left: [], right: [] })
})
