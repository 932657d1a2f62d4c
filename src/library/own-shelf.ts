import { createMemoryShelf } from './own-memory.ts'
import type { Kept, OwnShelf } from './own-model.ts'
import { createIdbShelf } from './own-idb.ts'

/**
 * Own articles in the reader’s database; where the browser refuses one, in memory, as long as the page lasts. Which of
 * the two is settled by the first that is asked: articles never lie half here and half there.
 *
 * @param onOutdated called when a newer version of this page has changed the shape of the database
 */
export function createOwnShelf(name: string, onOutdated: () => void): OwnShelf {
  const database = createIdbShelf(name, onOutdated)
  let memory: OwnShelf | null = null
  let wasOpen = false
  const attempt = async <T>(
    use: (shelf: OwnShelf) => Promise<T>,
    failed: (error: unknown) => T,
  ): Promise<T> => {
    if (memory) return use(memory)
    try {
      const result = await use(database)
      wasOpen = true
      return result
    } catch (error) {
      if (isOutdated(error)) onOutdated()
      else if (!wasOpen && !isFull(error)) {
        memory = createMemoryShelf()
        return use(memory)
      }
      return failed(error)
    }
  }
  return {
    list: () =>
      attempt(
        (shelf) => shelf.list(),
        () => ({ speeches: [], articles: [] }),
      ),
    text: (id) =>
      attempt(
        (shelf) => shelf.text(id),
        () => null,
      ),
    texts: (ids) =>
      attempt(
        (shelf) => shelf.texts(ids),
        () => new Map(),
      ),
    hands: () =>
      attempt(
        (shelf) => shelf.hands(),
        () => [],
      ),
    change: (change) => attempt((shelf) => shelf.change(change), failure),
  }
}

function failure(error: unknown): Kept {
  if (isFull(error)) return { kind: 'full' }
  if (isOutdated(error)) return { kind: 'outdated' }
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

/** The database was made by a newer version of this page. */
function isOutdated(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError'
}
