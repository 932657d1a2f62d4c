import type { ReadAddress } from './address.ts'
import { createComparing } from './comparing.ts'
import { mirroredFilters, mirroredRow } from './mirror.ts'
import type { Actions, State } from './model.ts'
import { entryPlace, readyOf } from './selectors.ts'
import type { Shelf } from './shelf.ts'
import type { SliceTools } from './slice.ts'
import { openFoldOf } from './unfolding.ts'
import { carriedView, viewFor } from './views.ts'

type ComparisonSlice = Pick<State, 'pair' | 'reading' | 'pasted'> &
  Pick<Actions, 'chooseArticle' | 'choosePair' | 'swapSides' | 'retry' | 'comparePasted'>

/** Which two articles are compared, and how far that is. `show` opens a pair with its filters and selection. */
export function createComparisonSlice(tools: SliceTools, shelf: Shelf) {
  const { set, get, services } = tools
  const compare = createComparing(tools, shelf)
  const show = (address: ReadAddress) => {
    const isShown = isPair(get().pair, address.pair) && get().reading.kind !== 'failed'
    const { kind: _, ...place } = address
    // Links to the texts name no entry: whoever goes on to the list comes back to it all the same.
    const entry = isShown && address.view !== 'list' ? get().entry : address.entry
    const reading = isShown ? {} : ({ reading: { kind: 'loading' }, unfolded: [] } as const)
    const ready = isShown ? readyOf(get()) : null
    const view = ready ? viewFor(ready.comparison.relationship.kind, address.view) : address.view
    set({ ...place, view, entry, ...reading, screen: 'read', lost: null })
    if (!isShown) return void compare()
    openFoldOf(tools, get().selected)
    if (address.view === 'list') set(entryPlace(get()))
  }
  const filters = () => {
    const { listOrder, unlisted, muted, everyWord, onlyDifferences, possible } = get()
    const list = { view: carriedView(get()), listOrder, unlisted }
    const marks = { muted, everyWord, onlyDifferences, possible }
    return { kind: 'read', ...list, ...marks, selected: null, entry: null } as const
  }
  const slice: ComparisonSlice = {
    pair: null,
    reading: { kind: 'loading' },
    pasted: [],
    choosePair(left, right) {
      show({ ...filters(), pair: { left, right } })
    },
    chooseArticle(side, id) {
      const { pair, swapSides } = get()
      if (!pair || pair[side] === id) return
      if (pair[side === 'left' ? 'right' : 'left'] === id) swapSides()
      else show({ ...filters(), pair: { ...pair, [side]: id } })
    },
    swapSides() {
      const { pair, muted, selected } = get()
      if (!pair) return
      const mirrored = {
        muted: mirroredFilters(muted),
        selected: mirroredRow(readyOf(get())?.layout, selected),
      }
      show({ ...filters(), ...mirrored, view: get().view, pair: { left: pair.right, right: pair.left } })
    },
    retry() {
      const { library, pair, followAddress } = get()
      if (library.kind !== 'ready' || !pair) return followAddress()
      set({ reading: { kind: 'loading' } })
      void compare()
    },
    comparePasted(left, right) {
      const visit = services.freshId()
      const entries = [left, right].map((text, at) => shelf.keepPasted(`pasted/${visit}-${at + 1}`, text))
      const [first, second] = entries
      if (!first || !second) return
      set({ pasted: [...get().pasted, ...entries] })
      show({ ...filters(), pair: { left: first.id, right: second.id } })
    },
  }
  return { slice, show }
}

function isPair(pair: State['pair'], other: ReadAddress['pair']): boolean {
  return pair?.left === other.left && pair.right === other.right
}
