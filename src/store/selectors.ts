import type { Side } from '../engine/model.ts'
import type { ArticleEntry, LibraryIndex, SpeechEntry } from '../library/model.ts'
import type { Row, RowId } from '../view/model.ts'
import type { Filter, Position, ReadyComparison, State } from './model.ts'
import type { KnownOutlets } from '../view/names.ts'
import { remember } from './remember.ts'
import type { ComparedPair } from './services.ts'

/** What can be derived from the state. Equal state gives the same object. */

export function readyOf(state: Pick<State, 'reading'>): ReadyComparison | null {
  return state.reading.kind === 'ready' ? state.reading.value : null
}

/** What is drawn: rows, and in their place how many rows without a difference are folded away. */
export type ShownItem =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'folded'; readonly before: RowId | null; readonly rows: number }

export function shownItems(state: State): readonly ShownItem[] {
  return itemsOf(readyOf(state), state.muted, state.onlyDifferences)
}

const itemsOf = remember(
  (
    ready: ReadyComparison | null,
    muted: readonly Filter[],
    onlyDifferences: boolean,
  ): readonly ShownItem[] => {
    if (!ready) return []
    if (!onlyDifferences) return ready.layout.rows.map((row) => ({ kind: 'row', row }))
    return folded(ready, muted)
  },
)

function folded(ready: ReadyComparison, muted: readonly Filter[]): readonly ShownItem[] {
  const items: ShownItem[] = []
  let hidden = 0
  const fold = (before: RowId | null) => {
    if (hidden > 0) items.push({ kind: 'folded', before, rows: hidden })
    hidden = 0
  }
  for (const row of ready.layout.rows) {
    if (!isStop(ready, muted, row)) hidden++
    else {
      fold(row.id)
      items.push({ kind: 'row', row })
    }
  }
  fold(null)
  return items
}

/** The rows that next and previous go to, in order: differences, or across two speeches what both say. */
export function differences(state: State): readonly Row[] {
  return stopsOf(readyOf(state), state.muted)
}

const stopsOf = remember((ready: ReadyComparison | null, muted: readonly Filter[]): readonly Row[] => {
  return ready ? ready.layout.rows.filter((row) => isStop(ready, muted, row)) : []
})

function isStop({ comparison }: ReadyComparison, muted: readonly Filter[], { kind, shape }: Row): boolean {
  if ((muted as readonly string[]).includes(kind)) return false
  if (comparison.relationship.kind === 'other-speech') return shape === 'match' || shape === 'moved'
  return kind !== 'same'
}

/** The row a reader is at. */
export function placeOf({ selected, visited }: State): RowId | null {
  return visited ?? selected
}

/** How many differences stand at or before the row a reader is at, of how many. */
export function position(state: State): Position {
  return positionIn(readyOf(state), differences(state), placeOf(state))
}

const positionIn = remember(
  (ready: ReadyComparison | null, stops: readonly Row[], place: RowId | null): Position => {
    const rows = ready?.layout.rows ?? []
    const here = rows.findIndex((row) => row.id === place)
    const passed = new Set(rows.slice(0, here + 1))
    return { at: stops.filter((row) => passed.has(row)).length, of: stops.length }
  },
)

/** The outlets as the library or the texts themselves name them. */
export const outletsOf = remember(({ comparison, ...shown }: ReadyComparison): KnownOutlets => {
  const outlet = (side: Side) => shown[side].entry.outlet ?? comparison[side].reading.metadata.outlet
  return { left: outlet('left'), right: outlet('right') }
})

/** Which two outlets are compared and how their texts are related, for whatever is said of them. */
export function comparedPair(ready: ReadyComparison): ComparedPair {
  return { outlets: outletsOf(ready), relationship: ready.comparison.relationship.kind }
}

/** The articles that a side can be changed to: of its own speech first, then all others, then pasted ones. */
export interface Choices {
  readonly own: readonly ArticleEntry[]
  readonly others: readonly SpeechEntry[]
  readonly pasted: readonly ArticleEntry[]
}

export function choices(state: State, side: Side): Choices {
  const index = state.library.kind === 'ready' ? state.library.value : null
  return choicesOf[side](index, state.pasted, state.pair?.[side] ?? null)
}

const choicesOf = { left: remember(groupChoices), right: remember(groupChoices) }

function groupChoices(index: LibraryIndex | null, pasted: State['pasted'], id: string | null): Choices {
  const speeches = index?.speeches ?? []
  const own = speeches.find((speech) => speech.articles.some((article) => article.id === id))
  return { own: own?.articles ?? [], others: speeches.filter((speech) => speech !== own), pasted }
}
