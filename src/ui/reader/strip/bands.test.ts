import { expect, test } from 'vitest'
import type { StripBlock } from '../../../view/strip.ts'
import { bandsOf } from './bands.ts'

const block = (kind: StripBlock['kind'], top: number, fill: StripBlock['fill']): StripBlock => ({
  row: `L${top}`,
  kind,
  top,
  height: 0.25,
  fill,
  sentences: { left: null, right: null },
})

const BANDS = bandsOf([
  block('same', 0, { left: 1, right: 0.5 }),
  block('only-left', 0.25, { left: 1, right: 0 }),
  block('same', 0.5, { left: 1, right: 1 }),
])

test('all rows of a kind on a side are one element', () =>
  expect(BANDS.map(({ side, kind }) => `${side} ${kind}`)).toEqual([
    'left same',
    'left only-left',
    'right same',
  ]))

test('a side has no band where it has no words', () =>
  expect(BANDS.some(({ side, kind }) => side === 'right' && kind === 'only-left')).toBe(false))

test('a band is as long as the words of its side', () =>
  expect(BANDS[2]?.clipPath).toBe(
    'polygon(0 0%,100% 0%,100% calc(0% + max(1px, 12.5% - 1px)),0 calc(0% + max(1px, 12.5% - 1px)),' +
      '0 50%,100% 50%,100% calc(50% + max(1px, 25% - 1px)),0 calc(50% + max(1px, 25% - 1px)))',
  ))
