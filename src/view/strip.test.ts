import { expect, test } from 'vitest'
import { byHand } from './testing/by-hand.ts'
import { letters } from './testing/letters.ts'
import { layoutOf } from './rows.ts'
import { stripOf } from './strip.ts'

test('a row is as tall as its longer side has words', () => {
  const comparison = byHand({
    left: [[{ words: 'One two three.' }, { words: 'Only here.' }]],
    right: [[{ words: 'One.' }], [{ words: 'Five words stand only there.' }]],
    matches: [{ left: 0, right: 0, kind: 'reframed' }],
  })
  expect(stripOf(comparison, layoutOf(comparison))).toEqual([
    { row: 'L0', kind: 'reframed', top: 0, height: 0.3 },
    { row: 'L1', kind: 'only-left', top: 0.3, height: 0.2 },
    { row: 'R1', kind: 'only-right', top: 0.5, height: 0.5 },
  ])
})

test('across two speeches only what both say has a colour', () => {
  const comparison = letters('A b w?', 'A x w?', 'other-speech')
  const kinds = stripOf(comparison, layoutOf(comparison)).map(({ kind }) => kind)
  expect(kinds).toEqual(['same', 'plain', 'plain', 'plain', 'plain'])
})

test('two empty texts have an empty strip', () => {
  const comparison = letters('', '')
  expect(stripOf(comparison, layoutOf(comparison))).toEqual([])
})
