import { refusedHands, saidIn } from './hand-memory.ts'
import { createMemoryShelf } from './own-memory.ts'
import type { KeptHand, OwnLibrary, OwnShelf, Unkept } from './own-model.ts'
import { createIdbShelf } from './own-idb.ts'

/**
 * Own articles in the reader’s database; where the browser refuses one, in memory, as long as the page lasts. Which of
 * the two is settled by the first that is asked: articles never lie half here and half there.
 *
 * @param onOutdated called when a newer version of this page has changed the shape of the database
 */
export function createOwnShelf(name: string, onOutdated: () => void): OwnShelf {
  const database = createIdbShelf(name, onOutdated)
  const refused = refusedHands(name)
  let memory: OwnShelf | null = null
  let wasOpen = false
  const attempt = async <T>(use: Use<T>, { isForGood, failed }: Otherwise<T>): Promise<T> => {
    if (memory) return use(memory)
    try {
      const result = await use(database)
      wasOpen = true
      return result
    } catch (error) {
      if (isOutdated(error)) onOutdated()
      else if (!wasOpen && isForGood(error)) {
        memory = createMemoryShelf(refused)
        return use(memory)
      }
      return failed(error)
    }
  }
  /** What could not be read is never said to be empty, unless nothing can be kept at all. */
  const read = <T>(use: Use<T | null>) => attempt(use, { isForGood: isRefused, failed: (): T | null => null })
  return {
    list: () => read<OwnLibrary>((shelf) => shelf.list()),
    text: (id) => read<string>((shelf) => shelf.text(id)),
    texts: (ids) => read<ReadonlyMap<string, string>>((shelf) => shelf.texts(ids)),
    async hands() {
      const kept = await read<readonly KeptHand[]>((shelf) => shelf.hands())
      return kept && [...kept.filter(({ key }) => !refused.has(key)), ...saidIn(refused)]
    },
    change: (change) =>
      attempt((shelf) => shelf.change(change), { isForGood: (error) => !isFull(error), failed: failure }),
  }
}

type Use<T> = (shelf: OwnShelf) => Promise<T>

interface Otherwise<T> {
  /** Whether such a failure, where nothing has worked yet, means that all is to be kept in memory. */
  readonly isForGood: (error: unknown) => boolean
  readonly failed: (error: unknown) => T
}

function failure(error: unknown): Unkept {
  if (isFull(error)) return { kind: 'full' }
  if (isOutdated(error)) return { kind: 'outdated' }
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

/** The browser, or how it is set up, lets the page keep nothing; any other failure may pass. */
function isRefused(error: unknown): boolean {
  return !(error instanceof DOMException) || ['SecurityError', 'InvalidStateError'].includes(error.name)
}

/** The database was made by a newer version of this page. */
function isOutdated(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError'
}
