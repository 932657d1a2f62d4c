import type { Article, Comparison, RelationshipKind } from '../engine/model.ts'
import type { ArticleEntry, LibraryIndex, LibraryOutcome } from '../library/model.ts'
import type { Layout, RowKind } from '../view/model.ts'
import type { KnownOutlets } from '../view/names.ts'
import type { Problem } from '../view/problems.ts'

/** What the store asks of the rest of the app. `main.tsx` gives the real ones, tests give their own. */
export interface Services {
  readonly library: LibraryService
  readonly engine: EngineService
  readonly layoutOf: (comparison: Comparison) => Layout
  readonly words: Words
  readonly addressBar: AddressBar
  readonly settings: SettingsStorage
  readonly report: Report
  /** A short id that no earlier visit used: links to pasted texts must never open other ones. */
  readonly freshId: () => string
}

export interface LibraryService {
  loadIndex(): Promise<LibraryOutcome<LibraryIndex>>
  loadText(entry: ArticleEntry): Promise<LibraryOutcome<string>>
}

export type CompareOutcome =
  | { readonly kind: 'done'; readonly comparison: Comparison }
  /** A newer request took its place. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'failed'; readonly message: string }

export interface EngineService {
  compare(left: Article, right: Article): Promise<CompareOutcome>
}

/** The few sentences that the store itself says: problems, and the live message. */
export interface Words {
  problem(problem: Problem): string
  ready(outlets: KnownOutlets, relationship: RelationshipKind): string
  step(at: number, of: number, kind: RowKind, outlets: KnownOutlets, relationship: RelationshipKind): string
  end(step: 1 | -1, of: number): string
}

/** The part of the URL behind `#`, the sign included; empty where there is none. */
export interface AddressBar {
  read(): string
  push(hash: string): void
  replace(hash: string): void
  /** Calls back on back, forward and edited links, not on `push` and `replace`. */
  onChange(listener: () => void): void
}

/** Where settings are kept under one key. Never throws: without storage, settings last as long as the page. */
export interface SettingsStorage {
  readonly key: string
  read(key: string): string | null
  write(key: string, value: string): void
  remove(key: string): void
}

export interface Report {
  json(comparison: Comparison): string
  save(file: { readonly name: string; readonly type: string; readonly text: string }): void
}
