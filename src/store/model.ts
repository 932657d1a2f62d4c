import type { Article, Comparison } from '../engine/model.ts'
import type { ReaderHand } from '../library/hand-model.ts'
import type { ArticleEntry, LibraryIndex, SpeechEntry } from '../library/model.ts'
import type { Edit, OwnArticle, OwnLibrary, OwnSpeech, WholeArticle } from '../library/own-model.ts'
import type { EntryId, Layout, ListEntry, Listing, RowId } from '../view/model.ts'

/** The state of the page. Anything that can be derived is a selector; what a reader can do to it is in `actions.ts`. */

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

/** A file, or a folder that was dropped. */
export type Brought = File | FileSystemEntry

/** What a reader has brought to the page, before it is looked at. */
export interface Arrival {
  readonly files: readonly Brought[]
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
/** `3 of 31` of the rows with a difference, or of the entries listed; `at` is 0 before the first. */
export interface Position {
  readonly at: number
  readonly of: number
}
