import { type IDBPDatabase, openDB } from 'idb'

/** A new shelf, or another shape of one, is a step of `upgrade` and a higher number here. */
const VERSION = 1

/** The shelves of the reader’s database. What lies on them is `unknown` until its own parser accepts it. */
export type Shelf = 'hands'

/**
 * Opens the database of this page, and makes it where there is none. Rejects where the browser keeps nothing, or a
 * newer version of this page has made it. Whoever opens it closes it: then no tab keeps another from changing its shape.
 */
export function openDatabase(name: string): Promise<IDBPDatabase> {
  return openDB(name, VERSION, {
    upgrade: (database) => void database.createObjectStore('hands' satisfies Shelf),
  })
}
