import { describe, expect, test } from 'vitest'
import { byHand } from './testing/by-hand.ts'
import { letters } from './testing/letters.ts'
import { layoutOf } from './rows.ts'
import { besideShare, blockAt, readAt, stripOf, stripPlace } from './strip.ts'
import { placeInStripText, stripText } from './strip-labels.ts'

const comparison = byHand({
  left: [[{ words: 'One two three.' }, { words: 'Only here.' }]],
  right: [[{ words: 'One.' }], [{ words: 'Five words stand only there.' }]],
  matches: [{ left: 0, right: 0, kind: 'reframed' }],
})
const blocks = stripOf(comparison, layoutOf(comparison))
const setting = { names: { left: 'Tehran Times', right: 'Al Jazeera' }, relationship: 'independent' } as const

test('a row is as tall as its longer side has words, and each side fills its share', () => {
  expect(blocks).toMatchObject([
    { row: 'L0', kind: 'reframed', top: 0, height: 0.3, fill: { left: 1, right: 1 / 3 } },
    { row: 'L1', kind: 'only-left', top: 0.3, height: 0.2, fill: { left: 1, right: 0 } },
    { row: 'R1', kind: 'only-right', top: 0.5, height: 0.5, fill: { left: 0, right: 1 } },
  ])
})

describe('where one is', () => {
  test('a share falls into one block, the end into the last', () => {
    expect([0, 0.29, 0.3, 0.6, 1].map((share) => blockAt(blocks, share))).toEqual([0, 0, 1, 2, 2])
  })
  test('of a row that ends at the bar nothing is read any more', () => {
    expect([0.295, 0.28].map((share) => readAt(blocks, share))).toEqual([1, 0])
  })
  test('the rows and sentences in sight', () => {
    expect(stripPlace(blocks, 0, 0.4)).toEqual({
      first: 1,
      of: 3,
      kind: 'reframed',
      sentences: { left: [1, 2], right: [1, 1] },
    })
  })
  test('a row that only begins below the window is not in sight', () => {
    expect(stripPlace(blocks, 0.3, 0.5)).toMatchObject({ first: 2, sentences: { left: [2, 2], right: null } })
  })
  test('two empty texts have no place', () => expect(stripPlace([], 0, 0)).toBeNull())
})

describe('steps of one row', () => {
  test('down to where the next begins', () => expect(besideShare(blocks, 0.1, 1)).toBe(0.3))
  test('up to where this one begins, then to the one before', () => {
    expect(besideShare(blocks, 0.4, -1)).toBe(0.3)
    expect(besideShare(blocks, 0.3, -1)).toBe(0)
  })
  test('no further than the ends', () => {
    expect(besideShare(blocks, 0.6, 1)).toBe(0.5)
    expect(besideShare(blocks, 0, -1)).toBe(0)
  })
})

describe('in words', () => {
  test('the place', () => {
    const place = stripPlace(blocks, 0, 0.4)
    expect(place && placeInStripText(place, setting)).toBe(
      'Row 1 of 3, reframed; sentences 1–2 of Tehran Times, 1 of Al Jazeera',
    )
  })
  test('the whole', () => {
    expect(stripText(layoutOf(comparison), setting)).toMatch(
      /^3 rows\. Reframed: 1\. Only in Tehran Times: 1\. Only in Al Jazeera: 1\. Arrow keys/u,
    )
  })
})

test('across two speeches only what both say has a colour', () => {
  const across = letters('A b w?', 'A x w?', 'other-speech')
  const kinds = stripOf(across, layoutOf(across)).map(({ kind }) => kind)
  expect(kinds).toEqual(['same', 'plain', 'plain', 'plain', 'plain'])
})

test('two empty texts have an empty strip', () => {
  const empty = letters('', '')
  expect(stripOf(empty, layoutOf(empty))).toEqual([])
})
