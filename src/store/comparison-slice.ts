import type { ReadAddress } from './address.ts'
import type { Comparing } from './comparing.ts'
import { mirroredHistory } from './hand.ts'
import { landingOf } from './landing.ts'
import { mirroredFilters, mirroredRow } from './mirror.ts'
import type { Actions } from './actions.ts'
import type { Asked, State } from './model.ts'
import { entryPlace, readyOf } from './selectors.ts'
import type { Shelf } from './shelf.ts'
import type { SliceTools } from './slice.ts'
import { carriedView, viewFor } from './views.ts'

type ComparisonSlice = Pick<State, 'pair' | 'reading' | 'pasted'> &
  Pick<Actions, 'chooseArticle' | 'choosePair' | 'swapSides' | 'retry' | 'comparePasted'>

/** Which two articles are compared, and how far that is. `show` opens a pair with its filters and selection. */
export function createComparisonSlice(
  tools: SliceTools,
  { shelf, comparing }: { readonly shelf: Shelf; readonly comparing: Comparing },
) {
  const { set, get, services } = tools
  /** `hand`: what is known already of the reader’s word on that pair. */
  const show = (address: ReadAddress, hand: Asked['hand'] = null) => {
    const { kind: _, exactSpelling, ...place } = address
    const isShown = isPair(get().pair, address.pair) && isOnItsWay(get(), exactSpelling)
    // Links to the texts name no entry: whoever goes on to the list comes back to it all the same.
    const entry = isShown && address.view !== 'list' ? get().entry : address.entry
    const reading = isShown
      ? {}
      : ({
          reading: { kind: 'loading' },
          isComparing: false,
          handNote: null,
          visited: null,
          unfolded: [],
        } as const)
    const asked = isShown ? {} : { exactSpelling, hand }
    const ready = isShown ? readyOf(get()) : null
    const view = ready ? viewFor(ready.comparison.relationship.kind, address.view) : address.view
    set({ ...place, view, entry, ...reading, ...asked, screen: 'read', lost: null })
    if (!isShown) return void comparing.open()
    if (ready) land(tools)
    if (address.view === 'list') set(entryPlace(get()))
    if (ready && exactSpelling !== get().exactSpelling) void get().spellExactly(exactSpelling)
  }
  const filters = () => {
    const { listOrder, unlisted, muted, everyWord, onlyDifferences, possible, exactSpelling } = get()
    const list = { view: carriedView(get()), listOrder, unlisted }
    const marks = { muted, everyWord, onlyDifferences, possible, exactSpelling }
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
      const { pair, muted, selected, visited, view, hand } = get()
      if (!pair) return
      const mirrored = {
        muted: mirroredFilters(muted),
        selected: mirroredRow(readyOf(get())?.layout, selected),
      }
      const place = mirroredRow(readyOf(get())?.layout, visited)
      const swapped = { left: pair.right, right: pair.left }
      show({ ...filters(), ...mirrored, view, pair: swapped }, hand && mirroredHistory(hand))
      set({ visited: place })
    },
    retry() {
      const { library, pair, followAddress } = get()
      if (library.kind !== 'ready' || !pair) return followAddress()
      set({ reading: { kind: 'loading' } })
      void comparing.open()
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

/** Goes to the row of a link on the page; one that does not stand there is let go, and the reader told. */
function land({ set, get, services }: SliceTools): void {
  const { place, fold, problem } = landingOf(get())
  set({ ...place, unfolded: [...get().unfolded, ...fold] })
  if (problem) set({ announcement: services.words.problem(problem) })
}

/** Spelling can be changed on the page, and not while the two texts are still compared. */
function isOnItsWay({ reading, ...state }: State, exactSpelling: boolean): boolean {
  return reading.kind === 'ready' || (reading.kind === 'loading' && state.exactSpelling === exactSpelling)
}

function isPair(pair: State['pair'], other: ReadAddress['pair']): boolean {
  return pair?.left === other.left && pair.right === other.right
}
