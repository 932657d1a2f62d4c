import { describe, expect, test } from 'vitest'
import { letters } from '../view/testing/letters.ts'
import { begun } from './hand.ts'
import { acted } from './hand-acts.ts'
import type { HandAct, HandHistory } from './model.ts'

/** Left and right are three sentences each; A stands in both, b and c in one of them, w is a weak match. */
const FOUND = letters('A b w?', 'A c w?')
const [STRONG, WEAK] = [0, 1]

function after(...acts: readonly HandAct[]): HandHistory {
  return acts.reduce((history, act) => acted(history, act, FOUND) ?? history, begun(null))
}

function said(...acts: readonly HandAct[]): string {
  const { kept, broken } = after(...acts).now
  return `${kept.map(({ joined }) => (joined ? 'joined' : 'kept')).join(' ')}|${broken.map(() => 'broken').join(' ')}`
}

const join = { kind: 'join', left: 1, right: 1 } as const
const keep = (match: number): HandAct => ({ kind: 'keep', match })
const breaks = (match: number): HandAct => ({ kind: 'break', match })

describe('what a reader says of a pair', () => {
  test('a match is broken', () => expect(said(breaks(STRONG))).toBe('|broken'))
  test('a match is pinned', () => expect(said(keep(STRONG))).toBe('kept|'))
  test('the pin is taken away', () => expect(said(keep(STRONG), keep(STRONG))).toBe('|'))
  test('two sentences are joined', () => expect(said(join)).toBe('joined|'))
  test('a possible match that is joined is kept, for the engine had found it', () =>
    expect(said({ kind: 'join', left: 2, right: 2 })).toBe('kept|'))
  test('a possible match is pinned', () => expect(said(keep(WEAK))).toBe('kept|'))
  test('breaking a pinned match breaks it', () => expect(said(keep(STRONG), breaks(STRONG))).toBe('|broken'))
  test('joining a broken one mends it', () =>
    expect(said(breaks(STRONG), { kind: 'join', left: 0, right: 0 })).toBe('|'))
  test('saying it again changes nothing', () => expect(after(join, join).past).toHaveLength(1))
  test('sentences that are not there are no pair', () =>
    expect(said({ kind: 'join', left: 9, right: 0 })).toBe('|'))
})

test('breaking a joined pair takes the join away, and says nothing against it', () => {
  const joined = after(join)
  const comparison = letters('A b w?', 'A c w?', 'independent', joined.now)
  const at = comparison.matches.findIndex(({ left, right }) => left === 1 && right === 1)
  expect(acted(joined, breaks(at), comparison)?.now).toEqual({ kept: [], broken: [] })
})

describe('undo and redo', () => {
  test('go back and forth', () => {
    expect(said(join, breaks(STRONG), { kind: 'undo' })).toBe('joined|')
    expect(said(join, breaks(STRONG), { kind: 'undo' }, { kind: 'undo' })).toBe('|')
    expect(said(join, breaks(STRONG), { kind: 'undo' }, { kind: 'redo' })).toBe('joined|broken')
  })
  test('a new word ends what could be done again', () =>
    expect(after(join, { kind: 'undo' }, breaks(STRONG)).future).toEqual([]))
  test('the engine’s answer can be undone', () => {
    expect(said(join, { kind: 'clear' })).toBe('|')
    expect(said(join, { kind: 'clear' }, { kind: 'undo' })).toBe('joined|')
  })
  test('there is nothing to undo at first', () =>
    expect(acted(begun(null), { kind: 'undo' }, FOUND)).toBeNull())
})
