import { isThere, openChannel } from './database-signs.ts'
import type { LibraryOutcome } from './model.ts'
import type { Kept, OwnStorage } from './own-model.ts'
import type { OwnShelf } from './own-shelf.ts'

/** Own articles as the store keeps them, and as the page opens them. */
export interface KeptOwn extends OwnStorage {
  readonly load: (id: string) => Promise<LibraryOutcome<string>>
}

type Listener = Parameters<OwnStorage['onChange']>[0]

/**
 * The reader’s own articles in the browser’s database. Its code is loaded only where there is a database already, or
 * something is to be kept: who has no own articles waits for nothing. Tabs tell each other of every change.
 */
export function keptOwn(path: string): KeptOwn {
  const name = `variorum:${path}`
  const channel = openChannel(`${name} own`)
  const listeners: Listener[] = []
  const tell: Listener = (what) => {
    for (const listener of listeners) listener(what)
  }
  channel?.addEventListener('message', () => tell('articles'))
  let loading: Promise<OwnShelf> | null = null
  const shelf = async () => {
    loading ??= import('./own-shelf.ts').then(({ createOwnShelf }) =>
      createOwnShelf(name, () => tell('outdated')),
    )
    try {
      return await loading
    } catch {
      loading = null
      return null
    }
  }
  const known = async () => (loading || (await isThere(name)) ? shelf() : null)
  const text = async (id: string) => (await known())?.text(id) ?? null
  return {
    list: async () => (await known())?.list() ?? { speeches: [], articles: [] },
    text,
    texts: async (ids) => (await known())?.texts(ids) ?? new Map(),
    hands: async () => (await known())?.hands() ?? [],
    async load(id) {
      const value = await text(id)
      return value === null ? { kind: 'failed', problem: { kind: 'own-gone' } } : { kind: 'ready', value }
    },
    async change(what) {
      const kept: Kept = (await (await shelf())?.change(what)) ?? MISSING
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: its own
      if (kept.kind === 'kept') channel?.postMessage(null)
      return kept
    },
    async usage() {
      try {
        const [{ usage, quota }, isPersisted] = await Promise.all([
          navigator.storage.estimate(),
          navigator.storage.persisted(),
        ])
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
    onChange: (listener) => void listeners.push(listener),
  }
}

const MISSING: Kept = { kind: 'failed', detail: 'a part of this page could not be loaded' }
