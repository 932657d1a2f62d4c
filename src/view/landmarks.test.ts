import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sided } from '../engine/model.ts'
import { acrossFrom, type Extent, landmarksOf, levelAt } from './landmarks.ts'

const at = (left: readonly [number, number], right: readonly [number, number]): Sided<Extent> => ({
  left: { top: left[0], bottom: left[1] },
  right: { top: right[0], bottom: right[1] },
})

const ENDS = { left: 1000, right: 2000 }
/** One passage, at 400–500 on the left and at 1000–1100 on the right; one reads 100 below the top. */
const ONE = landmarksOf([at([400, 500], [1000, 1100])], ENDS, 100)

const follows = (name: string, left: number, right: number) =>
  test(name, () => {
    expect(acrossFrom(ONE, 'left', left)).toBe(right)
    expect(acrossFrom(ONE, 'right', right)).toBe(left)
  })

follows('both tops are level', 0, 0)
follows('both ends are level', 1000, 2000)
follows('a matched passage stands level at the reading line', 300, 900)
follows('within it, line by line', 350, 950)
follows('before it, by proportion', 150, 450)
follows('behind it, by proportion', 700, 1500)

test('a passage in the line where another ends keeps its place', () => {
  const two = landmarksOf([at([400, 430], [400, 430]), at([415, 500], [600, 700])], ENDS, 100)
  expect(acrossFrom(two, 'left', 315)).toBe(500)
})

test('two lines stand level where one reads, if both sides can be scrolled so far', () => {
  expect(levelAt({ left: 500, right: 900 }, ENDS, 100)).toEqual({ left: 400, right: 800 })
})

test('near a top or an end they stand level higher up or further down', () => {
  expect(levelAt({ left: 30, right: 900 }, ENDS, 100)).toEqual({ left: 0, right: 870 })
  expect(levelAt({ left: 1400, right: 900 }, ENDS, 100)).toEqual({ left: 1000, right: 500 })
})

const extent = fc.tuple(fc.nat(5000), fc.nat(300)).map(([top, height]) => ({ top, bottom: top + height }))
const anyLandmarks = fc
  .record({
    passages: fc.array(fc.record({ left: extent, right: extent }), { maxLength: 12 }),
    ends: fc.record({ left: fc.integer({ min: 1, max: 5000 }), right: fc.integer({ min: 1, max: 5000 }) }),
    line: fc.nat(300),
  })
  .map(({ passages, ends, line }) => landmarksOf(passages, ends, line))

test('following never goes backwards, ends at the ends, and leads back to where one was', () =>
  fc.assert(
    fc.property(anyLandmarks, fc.double({ min: 0, max: 1, noNaN: true }), (landmarks, share) => {
      const ends = landmarks.at(-1) ?? ENDS
      for (let index = 1; index < landmarks.length; index++) {
        expect(landmarks[index]?.left).toBeGreaterThan(landmarks[index - 1]?.left ?? 0)
        expect(landmarks[index]?.right).toBeGreaterThan(landmarks[index - 1]?.right ?? 0)
      }
      expect(acrossFrom(landmarks, 'left', 0)).toBe(0)
      expect(acrossFrom(landmarks, 'left', ends.left)).toBe(ends.right)
      const there = acrossFrom(landmarks, 'left', share * ends.left)
      expect(acrossFrom(landmarks, 'right', there)).toBeCloseTo(share * ends.left, 4)
    }),
  ))
