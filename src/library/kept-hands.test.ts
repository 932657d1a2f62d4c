import { expect, test } from 'vitest'
import type { ReaderHand } from './hand-model.ts'
import { keptHands } from './kept-hands.ts'

const TEXTS = { left: 'A b', right: 'A c' }
const HAND: ReaderHand = { kept: [], broken: [{ left: { start: 0, end: 1 }, right: { start: 0, end: 1 } }] }

test('a shelf that could not be had is asked for again with the next word', async () => {
  let tries = 0
  const kept: ReaderHand[] = []
  const hands = keptHands('/reader/', async () => {
    if (++tries === 1) throw new Error('offline')
    return { read: async () => kept.at(-1) ?? null, write: async (_, hand) => kept.push(hand) > 0 }
  })
  expect(await hands.write(TEXTS, HAND)).toBe(false)
  expect(await hands.write(TEXTS, HAND)).toBe(true)
  expect(await hands.read(TEXTS)).toBe(HAND)
  expect(tries).toBe(2)
})

test('hands written past it are read here, though no database is there, and told to other tabs', async () => {
  const restored = { read: async () => HAND, write: async () => true }
  const here = keptHands('/restored/', async () => restored)
  expect(await here.read(TEXTS)).toBeNull()
  const heard = new Promise<void>((resolve) => {
    keptHands('/restored/').onChange(resolve)
  })
  here.tell()
  await heard
  expect(await here.read(TEXTS)).toBe(HAND)
})
