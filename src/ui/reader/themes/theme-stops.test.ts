import { expect, test } from 'vitest'
import { stopsOf } from './theme-stops.ts'

/** The stop of each row, and the stops in order. */
function stops(rows: string, ...own: readonly string[]) {
  const found = stopsOf(
    rows.split(' '),
    own.map((theme) => theme.split(' ').filter(Boolean)),
  )
  return {
    each: rows.split(' ').map((row) => found.get(row)),
    all: [...new Set(found.values())],
  }
}

test('a row of a theme is at its first row', () =>
  expect(stops('L0 L1 R1', 'L0 R1', 'L1').each).toEqual(['L0', 'L1', 'L0']))

test('a row of no theme is at the nearest one, the one before of two as near', () =>
  expect(stops('R0 L0 L1 L2 L3 L4 L5', 'L0', 'L4').each).toEqual([
    'L0', // R0, before all themes
    'L0',
    'L0', // L1
    'L0', // L2, between both
    'L4', // L3
    'L4',
    'L4', // L5, behind all themes
  ]))

test('the stops keep the order of the themes', () =>
  expect(stops('R0 L0 L1 R3', 'L1', 'L0 R3').all).toEqual(['L1', 'L0']))

test('a theme without rows of its own is no stop', () => expect(stops('L0 L1', '', 'L1').all).toEqual(['L1']))

test('without themes no row has a stop', () => expect(stops('L0 L1').each).toEqual([undefined, undefined]))
