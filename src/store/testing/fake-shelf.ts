import type { HandRecord } from '../../library/hand-record.ts'
import { createMemoryShelf } from '../../library/own-memory.ts'
import type { Kept, OwnStorage } from '../../library/own-model.ts'
import type { OwnService } from '../services.ts'

/** Own articles without a browser: kept in memory, and answered as the test says. */
export interface FakeShelf {
  readonly storage: OwnStorage
  /** What is kept of hands, by the key of their texts. */
  readonly hands: Map<string, HandRecord>
  readonly onChange: OwnService['onChange']
  /** What becomes of the next changes; unless `kept` or `in-memory`, nothing is changed. */
  readonly answer: (kept: Kept) => void
  /** From now on nothing can be read. */
  readonly failReads: () => void
  /** A text that is there no more, though its article is. */
  readonly loseText: (id: string) => void
  /** What another tab says. */
  readonly tell: (what: 'articles' | 'outdated') => void
}

export function fakeShelf(hands = new Map<string, HandRecord>()): FakeShelf {
  const shelf = createMemoryShelf(hands)
  const listeners: Parameters<OwnService['onChange']>[0][] = []
  let kept: Kept = { kind: 'kept' }
  let isReadable = true
  const lost = new Set<string>()
  const read = async <T>(asked: Promise<T>) => (isReadable ? asked : null)
  const storage: OwnStorage = {
    ...shelf,
    list: () => read(shelf.list()),
    texts: (ids) => read(shelf.texts(ids.filter((id) => !lost.has(id)))),
    hands: () => read(shelf.hands()),
    async change(change) {
      if (kept.kind !== 'kept' && kept.kind !== 'in-memory') return kept
      const done = await shelf.change(change)
      return done.kind === 'in-memory' ? { ...done, kind: kept.kind } : done
    },
    usage: async () => ({ isPersisted: false }),
    persist: async () => true,
  }
  return {
    storage,
    hands,
    onChange: (listener) => void listeners.push(listener),
    failReads: () => {
      isReadable = false
    },
    loseText: (id) => void lost.add(id),
    answer: (next) => {
      kept = next
    },
    tell: (what) => {
      for (const listener of listeners) listener(what)
    },
  }
}
