import type { Article, CompareOptions, Comparison, RelationshipKind } from '../engine/model.ts'
import type { HandStorage } from '../library/hand-model.ts'
import type { Backup, BackupOutcome, Merged, There } from '../library/backup/model.ts'
import type { ArticleEntry, LibraryIndex, LibraryOutcome } from '../library/model.ts'
import type {
  Edit,
  Kept,
  NewArticle,
  OwnArticle,
  OwnLibrary,
  OwnStorage,
  WholeArticle,
} from '../library/own-model.ts'
import type { Layout, ListEntry, RowKind } from '../view/model.ts'
import type { KnownOutlets } from '../view/names.ts'
import type { Problem } from '../view/problems.ts'
import type { HandAct, Position } from './model.ts'

/** What the store asks of the rest of the app. `main.tsx` gives the real ones, tests give their own. */
export interface Services {
  readonly library: LibraryService
  readonly engine: EngineService
  readonly layoutOf: (comparison: Comparison) => Layout
  readonly listOf: (comparison: Comparison, layout: Layout) => readonly ListEntry[]
  readonly words: Words
  readonly addressBar: AddressBar
  readonly settings: SettingsStorage
  readonly hands: HandStorage
  /** What is said of the reader’s word on matches; loaded with the first one. */
  readonly loadHandWords: () => Promise<HandWords>
  readonly own: OwnService
  readonly report: Report
  /** A short id that was never used before: links to a reader’s texts must never open other ones. */
  readonly freshId: () => string
}

export interface LibraryService {
  readonly loadIndex: () => Promise<LibraryOutcome<LibraryIndex>>
  readonly loadText: (entry: ArticleEntry) => Promise<LibraryOutcome<string>>
}

export type CompareOutcome =
  | { readonly kind: 'done'; readonly comparison: Comparison }
  /** A newer request took its place. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'failed'; readonly message: string }

export interface EngineService {
  readonly compare: (left: Article, right: Article, options?: CompareOptions) => Promise<CompareOutcome>
}

/** Which two outlets a sentence speaks of, and what may be claimed of them. */
export interface ComparedPair {
  readonly outlets: KnownOutlets
  readonly relationship: RelationshipKind
}

/** The few sentences that the store itself says: problems, and the live message. */
export interface Words {
  readonly problem: (problem: Problem) => string
  readonly ready: (pair: ComparedPair) => string
  readonly step: (position: Position, kind: RowKind, pair: ComparedPair) => string
  readonly end: (step: 1 | -1, of: number) => string
  readonly listed: (listed: Listed) => string
  readonly listStep: (position: Position) => string
  readonly listEnd: (step: 1 | -1, of: number) => string
}

export interface HandWords {
  readonly said: (said: HandSaid) => string
  /** The browser keeps nothing. */
  readonly notKept: string
}

/** The reader’s own library. */
export interface OwnService {
  /** Whether something may be kept. */
  readonly isThere: () => Promise<boolean>
  /** Rejects where the code for it could not be loaded. */
  readonly load: () => Promise<OwnParts>
  /** Calls back when another tab has changed the library, or its shape. */
  readonly onChange: (listener: (what: 'articles' | 'outdated') => void) => void
}

/** What it is worked on with. */
export interface OwnParts {
  readonly storage: OwnStorage
  /** The index with the reader’s own articles and speeches in it, in the place of those that were in it before. */
  readonly merge: (index: LibraryIndex, own: OwnLibrary) => LibraryIndex
  readonly brought: (article: NewArticle, id: string) => WholeArticle
  /** An edited article whose text is read as before. */
  readonly renamed: (edit: Edit<OwnArticle>, text: string) => OwnArticle
  readonly writeBackup: (backup: Backup) => SavedFile
  readonly readBackup: (text: string) => BackupOutcome
  /** What of a backup is not there yet. */
  readonly mergeBackup: (backup: Backup, there: There) => Merged
  readonly words: OwnWords
}

export interface OwnWords {
  /** What became of a change; null where all is well. */
  readonly kept: (kept: Kept) => string | null
  readonly backedUp: (articles: number) => string
  /** These have no text; none of them: nothing could be read. */
  readonly notBackedUp: (textless: readonly OwnArticle[]) => string
  /** What is shown may not be what is kept. */
  readonly unread: string
}

/** An act that was followed, and what the comparison counts now. */
export interface HandSaid {
  readonly act: HandAct['kind']
  readonly pair: ComparedPair
  readonly counts: Readonly<Record<RowKind, number>>
}

/** How much of the list the filters leave. */
export interface Listed {
  readonly shown: number
  readonly of: number
}

/** The part of the URL behind `#`, the sign included; empty where there is none. */
export interface AddressBar {
  readonly read: () => string
  readonly push: (hash: string) => void
  readonly replace: (hash: string) => void
  /** Calls back on back, forward and edited links, not on `push` and `replace`. */
  readonly onChange: (listener: () => void) => void
}

/** Where settings are kept under one key. Never throws: without storage, settings last as long as the page. */
export interface SettingsStorage {
  readonly key: string
  readonly read: (key: string) => string | null
  readonly write: (key: string, value: string) => void
  /** Calls back when another tab wrote. */
  readonly onChange: (listener: () => void) => void
}

export interface SavedFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly text: string
}

export interface Report {
  /** Rejects where the code for it could not be loaded. */
  readonly json: (comparison: Comparison) => Promise<string>
  /** Rejects likewise. */
  readonly save: (file: SavedFile) => Promise<void>
}
