import { createMemoryShelf } from '../../library/own-memory.ts'
import type { Kept, OwnStorage } from '../../library/own-model.ts'
import type { OwnService } from '../services.ts'

/** Own articles without a browser: kept in memory, and answered as the test says. */
export interface FakeShelf {
  readonly storage: OwnStorage
  readonly onChange: OwnService['onChange']
  /** What becomes of the next changes; unless `kept` or `in-memory`, nothing is changed. */
  readonly answer: (kept: Kept) => void
  /** What another tab says. */
  readonly tell: (what: 'articles' | 'outdated') => void
}

export function fakeShelf(): FakeShelf {
  const shelf = createMemoryShelf()
  const listeners: Parameters<OwnService['onChange']>[0][] = []
  let kept: Kept = { kind: 'kept' }
  const storage: OwnStorage = {
    ...shelf,
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
    onChange: (listener) => void listeners.push(listener),
    answer: (next) => {
      kept = next
    },
    tell: (what) => {
      for (const listener of listeners) listener(what)
    },
  }
}
