import type { EntryId, Listing, RowId } from '../view/model.ts'
import type { Actions } from './actions.ts'
import { LISTINGS, type State } from './model.ts'
import { entryAt, listed, placeOf, readyOf } from './selectors.ts'
import type { SliceTools } from './slice.ts'
import { openFoldOf, unfoldFor } from './unfolding.ts'

type ListSlice = Pick<State, 'view' | 'listOrder' | 'unlisted' | 'entry'> &
  Pick<Actions, 'chooseView' | 'orderList' | 'toggleListing' | 'listAll' | 'visitEntry' | 'showInText'>

/** The list, and going between it and the texts. */
export function createListSlice(tools: SliceTools): ListSlice {
  const { set, get, services } = tools
  const list = (unlisted: readonly Listing[]) => {
    set({ unlisted })
    const of = readyOf(get())?.entries.length ?? 0
    set({ announcement: services.words.listed({ shown: listed(get()).length, of }) })
  }
  return {
    view: null,
    listOrder: 'rank',
    unlisted: [],
    entry: null,
    chooseView(view, inSight = null) {
      if (inSight?.kind === 'entry') get().visitEntry(inSight.id)
      else if (inSight && (view !== 'list' || get().listOrder === 'reading')) get().visitRow(inSight.id)
      set({ view })
      if (view !== 'aligned') return
      unfoldFor(tools, get().selected)
      openFoldOf(tools, placeOf(get()))
    },
    orderList(listOrder) {
      set({ listOrder })
    },
    toggleListing(listing) {
      const { unlisted } = get()
      const isOff = unlisted.includes(listing)
      list(LISTINGS.filter((name) => (name === listing ? !isOff : unlisted.includes(name))))
    },
    listAll() {
      list([])
    },
    visitEntry(id) {
      const row = rowOf(get(), id)
      // Coming to the entry nearest to a row without one leaves the place at that row.
      if (row !== null && id !== entryAt(get())) set({ entry: id, visited: row })
    },
    showInText(id) {
      const row = rowOf(get(), id)
      if (row === null) return
      // First where the list is left, so that going back in history comes back to this entry.
      set({ entry: id, visited: row, selected: row })
      set({ view: 'aligned' })
      unfoldFor(tools, row)
    },
  }
}

function rowOf(state: State, id: EntryId): RowId | null {
  return readyOf(state)?.entries.find((entry) => entry.id === id)?.row ?? null
}
