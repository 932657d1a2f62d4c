import type { Change, Kept, OwnStorage } from './own-model.ts'
import { createOwnShelf } from './own-shelf.ts'

/** A page’s way to its other tabs. */
export interface Tabs {
  readonly channel: BroadcastChannel | null
  /** Tells this page of a change that it did not make. */
  readonly tell: (what: 'articles' | 'outdated') => void
}

/** The reader’s own articles in the database of this name. Tabs tell each other of every change. */
export function openOwnStorage(name: string, { channel, tell }: Tabs): OwnStorage {
  const shelf = createOwnShelf(name, () => tell('outdated'))
  return {
    ...shelf,
    async change(change: Change): Promise<Kept> {
      const kept = await shelf.change(change)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: its own
      if (kept.kind === 'kept') channel?.postMessage(null)
      return kept
    },
    async usage() {
      try {
        const { storage } = navigator
        const [{ usage, quota }, isPersisted] = await Promise.all([storage.estimate(), storage.persisted()])
        return {
          ...(usage !== undefined && { used: usage }),
          ...(quota !== undefined && { quota }),
          isPersisted,
        }
      } catch {
        return { isPersisted: false }
      }
    },
    async persist() {
      try {
        return await navigator.storage.persist()
      } catch {
        return false
      }
    },
  }
}
