import type { Sided } from '../engine/model.ts'
import { openDatabase } from './database.ts'
import { refusedHands } from './hand-memory.ts'
import type { HandStorage, ReaderHand } from './hand-model.ts'
import { handKey, handOf, recordOf } from './hand-record.ts'

const SHELF = 'hands'

/**
 * Hands in the reader’s database. What the browser refuses to keep is remembered here, so that going to another pair
 * and back loses nothing while the page is open.
 */
export function createHandShelf(name: string): Pick<HandStorage, 'read' | 'write'> {
  const refused = refusedHands(name)
  return {
    async read(texts) {
      const key = handKey(texts)
      const record = refused.has(key) ? refused.get(key) : await recordAt(name, key)
      return handOf(texts, record)
    },
    async write(texts, hand) {
      const key = handKey(texts)
      try {
        await put(name, texts, hand)
        refused.delete(key)
        return true
      } catch {
        refused.set(key, recordOf(texts, hand))
        return false
      }
    },
  }
}

async function recordAt(name: string, key: string): Promise<unknown> {
  try {
    return await onDatabase(name, (database) => database.get(SHELF, key))
  } catch {
    return null
  }
}

/** A hand that says nothing is taken from the shelf: then the engine’s answer stands. */
async function put(name: string, texts: Sided<string>, hand: ReaderHand): Promise<void> {
  const key = handKey(texts)
  const isEmpty = hand.kept.length + hand.broken.length === 0
  await onDatabase(
    name,
    (database): Promise<unknown> =>
      isEmpty ? database.delete(SHELF, key) : database.put(SHELF, recordOf(texts, hand), key),
  )
}

/** Opens the database, does one thing, and closes it whatever came of it. */
async function onDatabase(
  name: string,
  use: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>,
): Promise<unknown> {
  const database = await openDatabase(name)
  try {
    return await use(database)
  } finally {
    database.close()
  }
}
