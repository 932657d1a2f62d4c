import type { Article, Comparison } from '../engine/model.ts'
import type { ReaderHand } from '../library/hand-model.ts'
import type { RestoreReport } from '../library/backup/model.ts'
import type { ArticleEntry, LibraryIndex, SpeechEntry } from '../library/model.ts'
import type {
  Edit,
  Kept,
  NewArticle,
  OwnArticle,
  OwnLibrary,
  OwnSpeech,
  Usage,
  WholeArticle,
} from '../library/own-model.ts'
import type { EntryId, Layout, ListEntry, Listing, RowId } from '../view/model.ts'

/** The state of the page and what a reader can do to it. Anything that can be derived is a selector. */

export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string }

/** An article on the page: its entry, the speech it is filed under, and its text. */
export interface ShownArticle {
  readonly entry: ArticleEntry
  /** Absent for pasted texts. */
  readonly speech?: SpeechEntry
  readonly article: Article
}

export interface ReadyComparison {
  readonly left: ShownArticle
  readonly right: ShownArticle
  readonly comparison: Comparison
  readonly layout: Layout
  /** What the list shows of it, in rank order. */
  readonly entries: readonly ListEntry[]
  /** What of the reader’s it was made with. */
  readonly asked: Asked
}

/** What a reader asks of a comparison, apart from the texts. */
export interface Asked {
  /** The reader’s word on its matches; null until it is known whether one was kept. */
  readonly hand: HandHistory | null
  /** Words spelled otherwise ("honour", "honor") count as other words. */
  readonly exactSpelling: boolean
}

/** What a reader says of a pair’s matches, oldest first in `past`, what was undone last first in `future`. */
export interface HandHistory {
  readonly past: readonly ReaderHand[]
  readonly now: ReaderHand
  readonly future: readonly ReaderHand[]
}

/** What a reader does to a comparison; `match` is an index into its matches, `left` and `right` are sentences. */
export type HandAct =
  | { readonly kind: 'break'; readonly match: number }
  /** Pins a match, or takes the pin away. */
  | { readonly kind: 'keep'; readonly match: number }
  | { readonly kind: 'join'; readonly left: number; readonly right: number }
  | { readonly kind: 'undo' | 'redo' }
  /** Back to the engine’s answer. */
  | { readonly kind: 'clear' }
  /** What was said in another tab. */
  | { readonly kind: 'adopt'; readonly hand: ReaderHand }
  | { readonly kind: 'spell'; readonly exact: boolean }

export type Screen = 'read' | 'library' | 'lost'

export const FILTERS = ['reframed', 'moved', 'only-left', 'only-right', 'unsure'] as const

export type Filter = (typeof FILTERS)[number]

/**
 * The reading screen’s views. `aligned`: passage beside passage; `published`: both articles whole, each in its own
 * order; `desk`: one text with what the second desk changed; `themes`: only what two speeches both say; `list`: what
 * was found, as cards. Which a pair can have is said in `views.ts`.
 */
export const VIEWS = ['aligned', 'published', 'desk', 'themes', 'list'] as const

export type View = (typeof VIEWS)[number]

/** A row of the texts, or an entry of the list. */
export interface SeenPlace {
  readonly kind: 'row' | 'entry'
  readonly id: string
}

/** `rank`: what changes most first; `reading`: as the texts run. */
export const LIST_ORDERS = ['rank', 'reading'] as const

export type ListOrder = (typeof LIST_ORDERS)[number]

/** What the list can leave out, in the order of the filters. */
export const LISTINGS = [
  'figure',
  'quote-wording',
  'quote-form',
  'cue',
  'certainty',
  'naming',
  'setting',
  'headline',
  'prominence',
  'differences',
] as const satisfies readonly Listing[]

/** `contrast`: black on white, or white on black, as the system is light or dark. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const

export type Theme = (typeof THEMES)[number]

/** How large the articles are set, against the size that the design begins with: `medium`. */
export const TEXT_SIZES = ['small', 'medium', 'large', 'largest'] as const

export type TextSize = (typeof TEXT_SIZES)[number]

export interface PastedText {
  readonly text: string
  readonly outlet: string
  readonly title: string
}

/** What a reader has brought to the page, before it is looked at. */
export interface Arrival {
  readonly files: readonly File[]
  readonly paste?: { readonly text: string; readonly html?: string }
}

/** What can be undone of the reader’s library. */
export interface Undoable {
  /** Deleted ones. */
  readonly articles: readonly WholeArticle[]
  readonly speeches: readonly OwnSpeech[]
  /** Articles that were filed elsewhere. */
  readonly moved: readonly Edit<OwnArticle>[]
}

export interface State extends Asked {
  readonly screen: Screen
  /** Bundled speeches, then the reader’s own; own articles stand in the speech that they are filed under. */
  readonly library: Loading<LibraryIndex>
  /** What is asked of the library’s list, as its link says it; the library’s screen understands it. */
  readonly shelfQuery: string
  /** Texts pasted in this visit, newest last; gone with the page. */
  readonly pasted: readonly ArticleEntry[]
  /** Ids of the articles chosen. */
  readonly pair: { readonly left: string; readonly right: string } | null
  /** The comparison of `pair`; while a newer one runs it is `loading`. */
  readonly reading: Loading<ReadyComparison>
  /** Null until the comparison is there, where the reader leaves the choice to the articles’ relationship. */
  readonly view: View | null
  readonly listOrder: ListOrder
  /** What the list leaves out. */
  readonly unlisted: readonly Listing[]
  /** The entry of the list that a reader was at last; it counts only while its row is the place. */
  readonly entry: EntryId | null
  /** Row kinds whose marks are switched off, and which next/previous pass over. */
  readonly muted: readonly Filter[]
  /** One-sided words are tinted in every row, not in the selected row alone. */
  readonly everyWord: boolean
  /** Rows without a difference are folded away, and long stretches that only one side has to a line each. */
  readonly onlyDifferences: boolean
  /** The first rows of those stretches that are open all the same. */
  readonly unfolded: readonly RowId[]
  /** Weak matches stand beside what they may match. */
  readonly possible: boolean
  /** In “As published”, scrolling one article takes the other along. */
  readonly scrollsTogether: boolean
  /** The row whose close-up is open. */
  readonly selected: RowId | null
  /** The row a reader was at last, by focus, selection or step: position and steps count from it when none is selected. */
  readonly visited: RowId | null
  /** The comparison on the page is being made anew, by what the reader asks now. */
  readonly isComparing: boolean
  /** The reader’s word on matches outlasts the page, as far as is known. */
  readonly isHandKept: boolean
  /** What became of the reader’s word that they should see: it could not be followed, or will not be kept. */
  readonly handNote: string | null
  /** What the reader brought; empty until it is read. */
  readonly own: OwnLibrary
  /** What the reader brings outlasts the page, as far as is known. */
  readonly isOwnKept: boolean
  /** What became of the reader’s own library that they should see. */
  readonly ownNote: string | null
  /** What is being added; null while nothing is. */
  readonly adding: Arrival | null
  /** What was deleted or moved last, until it is undone or something else is. */
  readonly undoable: Undoable | null
  readonly theme: Theme
  readonly textSize: TextSize
  /** Keys that are a single letter, digit or sign are heard. */
  readonly singleKeys: boolean
  /** The hints of a first visit were read, or skipped: they never come again. */
  readonly hintsDone: boolean
  /** Why the address could not be opened; set with screen `lost`. */
  readonly lost: string | null
  /** The one live message for assistive technology. */
  readonly announcement: string
}

/** What a reader does. Actions never throw; what fails becomes state. */
export interface Actions {
  /** Opens what the address bar names: at the start, on back and forward, on an edited link. */
  readonly followAddress: () => void
  readonly chooseArticle: (side: 'left' | 'right', id: string) => void
  readonly choosePair: (left: string, right: string) => void
  readonly swapSides: () => void
  /** Tries the failed library, text or comparison again. */
  readonly retry: () => void
  readonly openLibrary: () => void
  readonly openReader: () => void
  readonly askShelf: (query: string) => void
  /** Compares two texts that are kept in memory only. */
  readonly comparePasted: (left: PastedText, right: PastedText) => void
  readonly toggleFilter: (filter: Filter) => void
  readonly toggleEveryWord: () => void
  readonly toggleOnlyDifferences: () => void
  readonly togglePossible: () => void
  /** Opens or closes the stretch that begins with a row. */
  readonly toggleFold: (first: RowId) => void
  /** Makes sure that a row is drawn: opens the stretch that it is folded away in, or shows all rows. */
  readonly unfoldRow: (id: RowId) => void
  readonly toggleScrollsTogether: () => void
  /** Remembers the row that has the focus. */
  readonly visitRow: (id: RowId) => void
  /** Selecting the selected row again closes its close-up. */
  readonly selectRow: (id: RowId | null) => void
  /** Goes to the next (+1) or previous (-1) row with a difference that is not muted, or entry of the list; at an end it stays and says so. */
  readonly stepDifference: (step: 1 | -1) => void
  /**
   * Changes the view; what is in sight becomes the place, where the place of before is not. In rank order the
   * list begins at its top for who only scrolled through the texts.
   */
  readonly chooseView: (view: View, inSight?: SeenPlace | null) => void
  readonly orderList: (order: ListOrder) => void
  readonly toggleListing: (listing: Listing) => void
  /** Lists everything again. */
  readonly listAll: () => void
  /** Remembers the entry that has the focus. */
  readonly visitEntry: (id: EntryId) => void
  /** Leaves the list for the entry’s row in the texts. */
  readonly showInText: (id: EntryId) => void
  /** Says that two sentences are no match. */
  readonly breakMatch: (match: number) => void
  /** Pins a match; a pinned one is left to the engine again. */
  readonly keepMatch: (match: number) => void
  /** Says that two sentences, by their indexes, tell the same. */
  readonly joinSentences: (left: number, right: number) => void
  readonly undoHand: () => void
  readonly redoHand: () => void
  /** Takes back all that was said of this pair; it can be undone. */
  readonly clearHand: () => void
  readonly spellExactly: (exact: boolean) => Promise<void>
  readonly dismissHandNote: () => void
  readonly openAdding: (arrival?: Arrival) => void
  readonly closeAdding: () => void
  /** Keeps articles, and the new speeches that they are filed under: all of them or none. `ids` are in their order. */
  readonly keepArticles: (
    articles: readonly NewArticle[],
    speeches: readonly OwnSpeech[],
  ) => Promise<{ readonly kept: Kept; readonly ids: readonly string[] }>
  /** Keeps the new speech that it is filed under, too. An edit that clashes with another tab’s is left to the reader. */
  readonly editArticle: (edit: Edit<OwnArticle>, fresh?: OwnSpeech) => Promise<Kept>
  /** To the speech of that slug, kept with them where it is a new one. */
  readonly moveArticles: (ids: readonly string[], speech: string, fresh?: OwnSpeech) => Promise<Kept>
  readonly deleteArticles: (ids: readonly string[]) => Promise<Kept>
  readonly undoDeletion: () => Promise<Kept>
  readonly editSpeech: (edit: Edit<OwnSpeech>) => Promise<Kept>
  /** Its articles go to another speech, by its slug. */
  readonly deleteSpeech: (slug: string, moveTo?: string) => Promise<Kept>
  /** Saves the whole library, the reader’s word on matches and the settings as one file; or these articles alone. */
  readonly backUp: (ids?: readonly string[]) => Promise<void>
  /** Takes such a file in: all of it, or nothing. */
  readonly restore: (text: string) => Promise<RestoreReport>
  readonly ownUsage: () => Promise<Usage>
  readonly dismissOwnNote: () => void
  readonly chooseTheme: (theme: Theme) => void
  readonly chooseTextSize: (size: TextSize) => void
  readonly toggleSingleKeys: () => void
  readonly endHints: () => void
  readonly downloadJson: () => void
  /** Makes this the one live message. */
  readonly say: (message: string) => void
}

export type Store = State & Actions

/** `3 of 31` of the rows with a difference, or of the entries listed; `at` is 0 before the first. */
export interface Position {
  readonly at: number
  readonly of: number
}
