import type { RestoreReport } from '../library/backup/model.ts'
import type { Edit, Kept, NewArticle, OwnArticle, OwnSpeech, Usage } from '../library/own-model.ts'
import type { EntryId, Listing, RowId } from '../view/model.ts'
import type {
  Arrival,
  Filter,
  ListOrder,
  PastedText,
  SeenPlace,
  State,
  TextSize,
  Theme,
  View,
} from './model.ts'

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
  /** Asks something else of the library’s list, as its link says it. */
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
