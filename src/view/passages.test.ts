import { describe, expect, test } from 'vitest'
import { byHand } from './testing/by-hand.ts'
import { inline } from './testing/inline.ts'
import { firstEndingBehind } from './first-behind.ts'
import { segmentsOf } from './passages.ts'

const PAIR = inline('Police met [protesters/rioters] downtown[, late/].')

function cut(start: number, end: number): readonly string[] {
  const { text } = PAIR.left.reading
  return segmentsOf(PAIR, 'left', { start, end }).map(
    (segment) => `${segment.kind} ${text.slice(segment.start, segment.end)}`,
  )
}

describe('marks become segments', () => {
  test('a whole sentence', () => {
    expect(cut(0, 38)).toEqual([
      'shared Police met ',
      'reframed protesters',
      'shared  downtown',
      'dropped , late',
      'shared .',
    ])
  })
  test('clipped where the span ends inside a mark', () => {
    expect(cut(7, 14)).toEqual(['shared met ', 'reframed pro'])
  })
  test('an empty span has none', () => {
    expect(cut(7, 7)).toEqual([])
  })
  test('across two speeches dropped words are plain', () => {
    const comparison = inline('He spoke[ of war/].', 'other-speech')
    const kinds = segmentsOf(comparison, 'left', { start: 0, end: 99 }).map(({ kind }) => kind)
    expect(kinds).toEqual(['shared', 'plain', 'shared'])
  })
})

test('the first mark behind an offset is found by halving', () => {
  const { marks } = byHand({ left: [[{ words: 'One.' }, { words: 'Two.' }]], right: [], matches: [] }).left
  expect([0, 3, 4, 5, 8, 9].map((offset) => firstEndingBehind(marks, offset))).toEqual([0, 0, 1, 2, 2, 3])
})
