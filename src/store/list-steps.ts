import { entryAt, listed, position } from './selectors.ts'
import type { SliceTools } from './slice.ts'

/** Going from entry to entry of the list. An entry that was gone to is the place in the texts too. */
export function createListSteps({ set, get, services }: SliceTools): (step: 1 | -1) => void {
  return (step) => {
    const entries = listed(get())
    const here = entries.findIndex(({ id }) => id === entryAt(get()))
    const next = entries[here + step]
    if (!next || (here < 0 && step === -1)) {
      set({ announcement: services.words.listEnd(step, entries.length) })
      return
    }
    set({ entry: next.id, visited: next.row, selected: next.row })
    set({ announcement: services.words.listStep(position(get())) })
  }
}
