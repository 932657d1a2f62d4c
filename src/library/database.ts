import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A new shelf, or another shape of one, is a step of `upgrade` and a higher number here. */
const VERSION = 2

/** What lies on the shelves is `unknown` until its own parser accepts it. */
export interface Shelves extends DBSchema {
  /** By the key of two texts. */
  hands: { key: string; value: unknown }
  /** Facts of own articles, by id. */
  articles: { key: string; value: unknown }
  /** Their texts, by the same ids. */
  texts: { key: string; value: unknown }
  /** Own speeches, by slug. */
  speeches: { key: string; value: unknown }
}

export type Database = IDBPDatabase<Shelves>

/**
 * Opens the database of this page, and makes it where there is none. Rejects where the browser keeps nothing
 * (`VersionError`: a newer version of this page has made it). A tab that wants another shape of it is let do so: this
 * connection closes, and `onEnd` is told; so no tab ever waits for another.
 */
export function openDatabase(name: string, onEnd?: (why: 'outdated' | 'lost') => void): Promise<Database> {
  return openDB<Shelves>(name, VERSION, {
    upgrade(database, from) {
      if (from < 1) database.createObjectStore('hands')
      if (from < 2)
        for (const shelf of ['articles', 'texts', 'speeches'] as const) database.createObjectStore(shelf)
    },
    blocking(_, wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      // Without a version it is deleted, and can be made again.
      onEnd?.(wanted === null ? 'lost' : 'outdated')
    },
    terminated: () => onEnd?.('lost'),
  })
}
