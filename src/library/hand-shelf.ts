import type { Sided } from '../engine/model.ts'
import { openDatabase } from './database.ts'
import type { HandStorage, ReaderHand } from './hand-model.ts'
import { handKey, handOf, recordOf } from './hand-record.ts'

const SHELF = 'hands'

/**
 * Hands in the reader’s database. What the browser refuses to keep is remembered here, so that going to another pair
 * and back loses nothing while the page is open.
 */
export function createHandShelf(name: string): Pick<HandStorage, 'read' | 'write'> {
  const refused = new Map<string, ReaderHand | null>()
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
    const database = await openDatabase(name)
    const record: unknown = await database.get(SHELF, key)
    database.close()
    return record
  } catch {
    return null
  }
}

/** A hand that says nothing is taken from the shelf: then the engine’s answer stands. */
async function put(name: string, texts: Sided<string>, hand: ReaderHand): Promise<void> {
  const database = await openDatabase(name)
  const key = handKey(texts)
  try {
    if (hand.kept.length + hand.broken.length === 0) await database.delete(SHELF, key)
    else await database.put(SHELF, recordOf(texts, hand), key)
  } finally {
    database.close()
  }
}
