import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparison } from '../engine/model.ts'
import { ribbonsAt, ribbonsOf } from './ribbons.ts'
import { layoutOf } from './rows.ts'
import { anyComparison } from './testing/any-comparison.ts'
import { byHand } from './testing/by-hand.ts'
import { letters } from './testing/letters.ts'

/** `L0=L0 L1≈R2`: what is joined; `×` moved, `?` possible. */
const SIGNS = { same: '=', reframed: '≈', moved: '×', possible: '?' } as const

const drawn = (comparison: Comparison) =>
  ribbonsOf(comparison, layoutOf(comparison))
    .map(({ left, kind, right }) => left + SIGNS[kind] + right)
    .join(' ')

const joins = (name: string, left: string, right: string, ribbons: string) =>
  test(name, () => expect(drawn(letters(left, right))).toBe(ribbons))

joins('what both tell at one point', 'A b C', 'A C', 'L0=L0 L2=L2')
joins('what stands elsewhere, across', 'A B', 'B A', 'L0=L0 L1×R0')
joins('one sentence with two, as one ribbon', 'AB', 'A B', 'L0=L0')
joins('one sentence with two that stand apart', 'AB c', 'A x B', 'L0=L0 L0=R2')
joins('a possible match, told apart', 'A b?', 'A b?', 'L0=L0 L1?R1')
joins('nothing where nothing is shared', 'a', 'b', '')

test('from a passage, straight across first, then by strength', () => {
  const comparison = letters('A B? BC', 'B? BC A')
  const ribbons = ribbonsOf(comparison, layoutOf(comparison))
  const led = ribbonsAt(ribbons, 'left', 'L2').map(({ right, strength }) => `${right} ${strength}`)
  expect(led[0]).toBe('L2 strong')
})

test('other words give another ribbon', () => {
  const sentence = [[{ words: 'The mayor spoke.' }]]
  const matches = [{ left: 0, right: 0, kind: 'reframed' as const }]
  expect(drawn(byHand({ left: sentence, right: sentence, matches }))).toBe('L0≈L0')
})

test('every strong or fair match has a ribbon, and every two passages one at most', () =>
  fc.assert(
    fc.property(anyComparison, (comparison) => {
      const layout = layoutOf(comparison)
      const ribbons = ribbonsOf(comparison, layout)
      const ends = new Set(ribbons.map(({ left, right }) => `${left} ${right}`))
      expect(ends.size).toBe(ribbons.length)
      for (const { strength, kind } of ribbons) expect(kind === 'possible').toBe(strength === 'weak')
      const joined = layout.rows.filter(({ shape }) => shape === 'match' || shape === 'moved')
      for (const { id } of joined)
        expect(
          ribbons.some(({ left, right, kind }) => kind !== 'possible' && (left === id || right === id)),
        ).toBe(true)
    }),
  ))
