import type { LibraryIndex } from '../library/model.ts'
import type { Problem } from '../view/problems.ts'
import { type Address, parseAddress, PLAIN, type ReadAddress } from './address.ts'
import type { Actions } from './actions.ts'
import type { State } from './model.ts'
import { findArticle } from './shelf.ts'
import type { SliceTools } from './slice.ts'

type LibrarySlice = Pick<State, 'screen' | 'library' | 'lost' | 'shelfQuery'> &
  Pick<Actions, 'followAddress' | 'openLibrary' | 'openReader' | 'askShelf'>

interface Doors {
  readonly show: (address: ReadAddress) => void
  /** Takes what the reader brought into the library. */
  readonly takeOwn: () => Promise<void>
}

/** The library, and which screen an address opens. */
export function createLibrarySlice(tools: SliceTools, { show, takeOwn }: Doors): LibrarySlice {
  const { set, get, services } = tools
  let loading: Promise<LibraryIndex | null> | null = null
  const open = (index: LibraryIndex, address: Address) => {
    const place = address.kind === 'empty' ? openingPair(index) : address
    if (place.kind === 'lost') return lose(tools, place.problem)
    if (place.kind === 'library') return set({ screen: 'library', lost: null, shelfQuery: place.query })
    const problem = missing(index, get().pasted, place)
    if (problem) lose(tools, problem)
    else show(place)
  }
  return {
    screen: 'read',
    library: { kind: 'loading' },
    lost: null,
    shelfQuery: '',
    async followAddress() {
      loading ??= loadIndex(tools, takeOwn).finally(() => {
        loading = null
      })
      const index = await loading
      if (index) open(index, parseAddress(services.addressBar.read()))
    },
    openLibrary() {
      set({ screen: 'library', lost: null })
    },
    askShelf(shelfQuery) {
      set({ shelfQuery })
    },
    openReader() {
      const { library, pair } = get()
      if (pair) set({ screen: 'read', lost: null })
      else if (library.kind === 'ready') open(library.value, { kind: 'empty' })
    },
  }
}

/** Loads the index where it is not there yet; null where it cannot be had. */
async function loadIndex(
  { set, get, services }: SliceTools,
  takeOwn: Doors['takeOwn'],
): Promise<LibraryIndex | null> {
  const known = readyIndex(get())
  if (known) return known
  set({ library: { kind: 'loading' } })
  const [outcome, isOwnThere] = await Promise.all([services.library.loadIndex(), services.own.isThere()])
  if (outcome.kind === 'ready') {
    set({ library: outcome })
    if (isOwnThere) await takeOwn()
    return readyIndex(get()) ?? outcome.value
  }
  const message = services.words.problem(outcome.problem)
  set({ library: { kind: 'failed', message }, announcement: message })
  return null
}

function readyIndex({ library }: Pick<State, 'library'>): LibraryIndex | null {
  return library.kind === 'ready' ? library.value : null
}

function openingPair(index: LibraryIndex): Exclude<Address, { readonly kind: 'empty' }> {
  const open = index.speeches.find((speech) => speech.open)?.open
  if (!open) return { kind: 'lost', problem: { kind: 'no-pair' } }
  return { ...PLAIN, pair: { left: open[0], right: open[1] } }
}

/** Why a pair cannot be opened; null where both of its articles are at hand. */
function missing(index: LibraryIndex, pasted: State['pasted'], { pair }: ReadAddress): Problem | null {
  const id = [pair.left, pair.right].find((wanted) => !findArticle(index, pasted, wanted))
  if (id === undefined) return null
  if (id.startsWith('own/')) return { kind: 'own-gone' }
  return id.startsWith('pasted/') ? { kind: 'pasted-gone' } : { kind: 'unknown-article', id }
}

function lose({ set, services }: SliceTools, problem: Problem): void {
  const lost = services.words.problem(problem)
  set({ screen: 'lost', lost, announcement: lost })
}
