import type { Side } from '../engine/model.ts'
import type { ArticleEntry, LibraryIndex } from '../library/model.ts'
import type { EntryId, ListEntry, Listing, Row, RowId } from '../view/model.ts'
import type { Filter, ListOrder, Position, ReadyComparison, State } from './model.ts'
import type { KnownOutlets } from '../view/names.ts'
import { remember } from './remember.ts'
import type { ComparedPair } from './services.ts'
import { foldItems, type ShownItem } from './shown-items.ts'

/** What can be derived from the state. Equal state gives the same object. */

/** The comparison on the page; null while there is none, or it failed. */
export function readyOf(state: Pick<State, 'reading'>): ReadyComparison | null {
  return state.reading.kind === 'ready' ? state.reading.value : null
}

type Folding = Pick<State, 'reading' | 'muted' | 'onlyDifferences' | 'unfolded'>

/** What is drawn, in order. */
export function shownItems(state: Folding): readonly ShownItem[] {
  return itemsOf(readyOf(state), state.muted, state.onlyDifferences, state.unfolded)
}

/** Whether a row is drawn, not folded away. */
export function isShown(state: Folding, row: RowId): boolean {
  return shownItems(state).some((item) => item.kind === 'row' && item.row.id === row)
}

/** The first row of the closed run that holds a row; null where it stands in none. */
export function foldOf(state: Folding, row: RowId | null): RowId | null {
  for (const item of shownItems(state))
    if (item.kind === 'run' && !item.isOpen && item.rows.some(({ id }) => id === row))
      return item.rows[0]?.id ?? null
  return null
}

const itemsOf = remember(
  (
    ready: ReadyComparison | null,
    muted: readonly Filter[],
    onlyDifferences: boolean,
    unfolded: readonly RowId[],
  ): readonly ShownItem[] => {
    if (!ready) return []
    if (!onlyDifferences) return allItems(ready.layout.rows)
    return foldItems(ready.layout.rows, (row) => isDifference(ready, muted, row), unfolded)
  },
)

/** While all rows are drawn a filter changes none of them: they need not be drawn again. */
const allItems = remember((rows: readonly Row[]) => rows.map((row): ShownItem => ({ kind: 'row', row })))

/** The rows that next and previous go to, in order: differences, or across two speeches what both say. */
export function differences(state: State): readonly Row[] {
  return stopsOf(readyOf(state), state.muted)
}

const stopsOf = remember((ready: ReadyComparison | null, muted: readonly Filter[]): readonly Row[] => {
  return ready ? ready.layout.rows.filter((row) => isDifference(ready, muted, row) && !isAgain(row)) : []
})

/** A moved pair stands in two rows, and is one difference: it counts where the left side has it. */
function isAgain(row: Row): boolean {
  return row.shape === 'moved' && row.twin.isAgain
}

function isDifference(
  { comparison }: ReadyComparison,
  muted: readonly Filter[],
  { kind, shape }: Row,
): boolean {
  if ((muted as readonly string[]).includes(kind)) return false
  if (comparison.relationship.kind === 'other-speech') return shape === 'match' || shape === 'moved'
  return kind !== 'same'
}

/** The row a reader is at. */
export function placeOf({ selected, visited }: State): RowId | null {
  return visited ?? selected
}

/** The entries that the list shows, in its order. */
export function listed(state: State): readonly ListEntry[] {
  return listedOf(readyOf(state), state.unlisted, state.listOrder)
}

const listedOf = remember(
  (ready: ReadyComparison | null, unlisted: readonly Listing[], order: ListOrder): readonly ListEntry[] => {
    const shown = (ready?.entries ?? []).filter(({ listing }) => !unlisted.includes(listing))
    return order === 'rank' ? shown : shown.toSorted((a, b) => a.at - b.at)
  },
)

/**
 * The entry a reader is at: the one visited last while its row is the place, else the first of that row, else
 * the one that stands nearest before it in the texts; null before any place.
 */
export function entryAt(state: State): EntryId | null {
  return entryOf(readyOf(state), listed(state), placeOf(state), state.entry)
}

const entryOf = remember(
  (
    ready: ReadyComparison | null,
    entries: readonly ListEntry[],
    place: RowId | null,
    last: EntryId | null,
  ): EntryId | null => {
    const at = ready?.layout.rows.findIndex(({ id }) => id === place) ?? -1
    const known = entries.find(({ id, row }) => id === last && row === place)
    if (known || at < 0) return known?.id ?? null
    const before = entries.filter((entry) => entry.at <= at)
    const nearest = Math.max(...before.map((entry) => entry.at))
    return (before.find((entry) => entry.at === nearest) ?? entries[0])?.id ?? null
  },
)

/** The entry that a link names, as the place in the texts too; nothing where it names none, or one that is not there. */
export function entryPlace(
  state: Pick<State, 'reading' | 'entry'>,
): Partial<Pick<State, 'entry' | 'visited'>> {
  const ready = readyOf(state)
  const known = ready?.entries.find(({ id }) => id === state.entry)
  if (known) return { entry: known.id, visited: known.row }
  return ready ? { entry: null } : {}
}

/** How many differences stand at or before the row a reader is at, of how many; in the list, which entry of how many. */
export function position(state: State): Position {
  if (state.view === 'list') return listPosition(listed(state), entryAt(state))
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

const listPosition = remember((entries: readonly ListEntry[], id: EntryId | null): Position => {
  return { at: entries.findIndex((entry) => entry.id === id) + 1, of: entries.length }
})

/** The outlets as the library or the texts themselves name them. */
export const outletsOf = remember(({ comparison, ...shown }: ReadyComparison): KnownOutlets => {
  const outlet = (side: Side) => shown[side].entry.outlet ?? comparison[side].reading.metadata.outlet
  return { left: outlet('left'), right: outlet('right') }
})

/** Which two outlets are compared and how their texts are related, for whatever is said of them. */
export function comparedPair(ready: ReadyComparison): ComparedPair {
  return { outlets: outletsOf(ready), relationship: ready.comparison.relationship.kind }
}

/**
 * The articles that a side can be changed to: of its own speech first, then of the other side’s and bundled ones,
 * then pasted ones. A reader may have brought thousands: the rest is in the library.
 */
export interface Choices {
  readonly own: readonly ArticleEntry[]
  readonly others: readonly ArticleEntry[]
  readonly pasted: readonly ArticleEntry[]
  readonly hasMore: boolean
}

/** More in a group would not be looked through, and are slow to draw. */
const MOST_CHOICES = 100

/** What a side’s article can be changed to. */
export function choices(state: State, side: Side): Choices {
  const index = state.library.kind === 'ready' ? state.library.value : null
  const { left = null, right = null } = state.pair ?? {}
  return side === 'left'
    ? choicesOf.left(index, state.pasted, left, right)
    : choicesOf.right(index, state.pasted, right, left)
}

const choicesOf = { left: remember(groupChoices), right: remember(groupChoices) }

function groupChoices(
  index: LibraryIndex | null,
  pasted: State['pasted'],
  id: string | null,
  across: string | null,
): Choices {
  const speeches = index?.speeches ?? []
  const holding = (wanted: string | null) =>
    speeches.find(({ articles }) => articles.some((article) => article.id === wanted))
  const [own, other] = [holding(id), holding(across)]
  const others = speeches
    .filter((speech) => speech !== own)
    .flatMap((speech) =>
      speech === other ? speech.articles : speech.articles.filter(({ origin }) => origin !== 'own'),
    )
  const shown = { own: fewOf(own?.articles ?? [], id), others: fewOf(others, across) }
  const all = speeches.reduce((count, { articles }) => count + articles.length, 0)
  return { ...shown, pasted, hasMore: shown.own.length + shown.others.length < all }
}

/** The first articles, and the one that must not be missing among them. */
function fewOf(articles: readonly ArticleEntry[], id: string | null): readonly ArticleEntry[] {
  return articles.filter((article, at) => at < MOST_CHOICES || article.id === id)
}
