import type { Row } from '../view/model.ts'
import type { Actions } from './actions.ts'
import { FILTERS, type State } from './model.ts'
import { createListSteps } from './list-steps.ts'
import { comparedPair, differences, isShown, placeOf, position, readyOf } from './selectors.ts'
import type { SliceTools } from './slice.ts'
import { openFoldOf, unfoldFor } from './unfolding.ts'

type ReadingSlice = Pick<
  State,
  | 'muted'
  | 'everyWord'
  | 'onlyDifferences'
  | 'unfolded'
  | 'possible'
  | 'selected'
  | 'visited'
  | 'announcement'
  | 'scrollsTogether'
> &
  Pick<
    Actions,
    | 'toggleFilter'
    | 'toggleEveryWord'
    | 'toggleOnlyDifferences'
    | 'togglePossible'
    | 'toggleFold'
    | 'unfoldRow'
    | 'visitRow'
    | 'selectRow'
    | 'stepDifference'
    | 'say'
    | 'toggleScrollsTogether'
  >

/** Filters, selection, and going from difference to difference. */
export function createReadingSlice(tools: SliceTools): ReadingSlice {
  const { set, get } = tools
  const stepInList = createListSteps(tools)
  return {
    muted: [],
    everyWord: false,
    onlyDifferences: false,
    unfolded: [],
    possible: false,
    scrollsTogether: true,
    selected: null,
    visited: null,
    announcement: '',
    toggleFilter(filter) {
      const { muted } = get()
      const isMuted = muted.includes(filter)
      set({ muted: FILTERS.filter((name) => (name === filter ? !isMuted : muted.includes(name))) })
      dropHiddenSelection(tools)
    },
    toggleEveryWord() {
      set({ everyWord: !get().everyWord })
    },
    toggleOnlyDifferences() {
      set({ onlyDifferences: !get().onlyDifferences, unfolded: [] })
      dropHiddenSelection(tools)
    },
    togglePossible() {
      set({ possible: !get().possible })
    },
    toggleFold(first) {
      const { unfolded } = get()
      const isOpen = unfolded.includes(first)
      set({ unfolded: isOpen ? unfolded.filter((id) => id !== first) : [...unfolded, first] })
      if (isOpen) closeHidden(tools)
    },
    unfoldRow(id) {
      unfoldFor(tools, id)
    },
    toggleScrollsTogether() {
      set({ scrollsTogether: !get().scrollsTogether })
    },
    visitRow(id) {
      if (id !== get().visited) set({ visited: id, entry: null })
    },
    selectRow(id) {
      if (id !== null) get().visitRow(id)
      set({ selected: id === get().selected ? null : id })
    },
    stepDifference(step) {
      if (get().view === 'list') stepInList(step)
      else stepFrom(tools, step)
    },
    say(message) {
      set({ announcement: message })
    },
  }
}

/** A close-up never stands open under a row that is folded away: its stretch is opened, or else it is closed. */
function dropHiddenSelection(tools: SliceTools): void {
  openFoldOf(tools, tools.get().selected)
  closeHidden(tools)
}

function closeHidden({ set, get }: SliceTools): void {
  const { selected } = get()
  if (selected !== null && readyOf(get()) && !isShown(get(), selected)) set({ selected: null })
}

function stepFrom(tools: SliceTools, step: 1 | -1): void {
  const { set, get, services } = tools
  const ready = readyOf(get())
  if (!ready) return
  const next = stopBeside(get(), step)
  if (!next) {
    set({ announcement: services.words.end(step, differences(get()).length) })
    return
  }
  openFoldOf(tools, next.id)
  set({ selected: next.id, visited: next.id, entry: null })
  set({ announcement: services.words.step(position(get()), next.kind, comparedPair(ready)) })
}

/** The next stop behind (or before) the row a reader is at; from none, the first (or none). */
function stopBeside(state: State, step: 1 | -1): Row | undefined {
  const rows = readyOf(state)?.layout.rows ?? []
  const here = rows.findIndex((row) => row.id === placeOf(state))
  const stops = new Set(differences(state))
  const ahead = step === 1 ? rows.slice(here + 1) : rows.slice(0, Math.max(here, 0)).toReversed()
  return ahead.find((row) => stops.has(row))
}
