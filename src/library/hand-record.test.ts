import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReaderHand } from './hand-model.ts'
import { handKey, handOf, recordOf } from './hand-record.ts'
import { textKey } from './text-key.ts'

const TEXTS = { left: 'The bridge opens on Monday.', right: 'On Monday the bridge will open.' }
const SWAPPED = { left: TEXTS.right, right: TEXTS.left }
const span = fc
  .tuple(fc.nat(99), fc.integer({ min: 1, max: 99 }))
  .map(([start, long]) => ({ start, end: start + long }))
const facing = fc.record({ left: span, right: span })
const hands: fc.Arbitrary<ReaderHand> = fc.record({
  kept: fc.array(fc.record({ left: span, right: span, joined: fc.boolean() })),
  broken: fc.array(facing),
})

describe('a hand in the database', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(hands, (hand) => {
        expect(handOf(TEXTS, recordOf(TEXTS, hand))).toEqual(hand)
      }),
    )
  })
  test('comes back with its sides exchanged when the articles are', () => {
    const [a, b] = [
      { start: 0, end: 27 },
      { start: 3, end: 9 },
    ]
    const hand = { kept: [{ left: a, right: b, joined: true }], broken: [{ left: b, right: a }] }
    expect(handKey(SWAPPED)).toBe(handKey(TEXTS))
    expect(handOf(SWAPPED, recordOf(TEXTS, hand))).toEqual({
      kept: [{ left: b, right: a, joined: true }],
      broken: [{ left: a, right: b }],
    })
  })
  test('written from either side is one and the same record', () => {
    fc.assert(
      fc.property(hands, (hand) => {
        const mirrored = handOf(SWAPPED, recordOf(TEXTS, hand))
        expect(mirrored && recordOf(SWAPPED, mirrored)).toEqual(recordOf(TEXTS, hand))
      }),
    )
  })
})

describe('what is not understood is nothing', () => {
  const record = recordOf(TEXTS, {
    kept: [],
    broken: [{ left: { start: 0, end: 4 }, right: { start: 1, end: 2 } }],
  })
  const damaged: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    'a newer version': { ...record, version: 2 },
    'no list': { ...record, broken: 'all' },
    'half a pair': { ...record, broken: [{ left: { start: 0, end: 4 } }] },
    'a span that ends before it starts': {
      ...record,
      broken: [{ left: { start: 4, end: 4 }, right: { start: 1, end: 2 } }],
    },
    'a pair that is kept for no known reason': { ...record, kept: record.broken },
  }
  for (const [what, value] of Object.entries(damaged))
    test(what, () => expect(handOf(TEXTS, value)).toBeNull())
  test('what is, is', () => expect(handOf(TEXTS, record)).not.toBeNull())
})

describe('the key of a text', () => {
  test('is short, and another for another letter', () => {
    expect(textKey(TEXTS.left)).toMatch(/^27-[0-9a-z]{8,11}$/)
    expect(textKey(TEXTS.left)).not.toBe(textKey(TEXTS.left.replace('Monday', 'Sunday')))
    expect(textKey('')).toMatch(/^0-/)
  })
})
