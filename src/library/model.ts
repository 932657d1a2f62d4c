import type { FurnitureWord } from '../engine/model.ts'

/** What the library holds: speeches, and the articles that report them. Texts are fetched one by one. */

/** A statement of the editor's about a speech, with what it rests on; both are shown. */
export interface Fact {
  readonly value: string
  readonly basis: string
}

/** A fact; of a speech of their own, readers say it without a basis. */
export type Said = Pick<Fact, 'value'> & Partial<Fact>

/** An article as the index knows it. What its text does not name is absent, never guessed. */
export interface ArticleEntry {
  /** `speech-slug/article-slug`, stable: links are made of it. `pasted/…` for texts of this visit, `own/…` for the reader’s. */
  readonly id: string
  readonly outlet?: string
  readonly title?: string
  /** The first words of a pasted text, by which it is told from others. */
  readonly opening?: string
  /** ISO date. */
  readonly date?: string
  /** The text's own source line, verbatim. */
  readonly source?: string
  /** The text's own licence line, verbatim. */
  readonly licence?: string
  /** BCP 47 tag. Absent for pasted texts: the engine tells it. */
  readonly lang?: string
  /** Where the text is, relative to the page. Absent for pasted texts. */
  readonly file?: string
  /** The reader brought it; absent where it came with the page. */
  readonly origin?: 'own'
  /** How long it is. Absent for pasted texts. */
  readonly words?: number
  /** The headline in an own article’s text, where its title is another. */
  readonly headline?: string
  /** What the reader says of an own article’s furniture. */
  readonly furniture?: FurnitureWord
}

export interface SpeechEntry {
  readonly slug: string
  /** The reader made it; absent where it came with the page. */
  readonly origin?: 'own'
  readonly title: string
  readonly date?: Said
  readonly place?: Fact
  readonly speaker?: Fact
  readonly language?: Fact
  /** Ids of the pair to open with; absent where the speech has one article. */
  readonly open?: readonly [left: string, right: string]
  readonly articles: readonly ArticleEntry[]
}

export interface LibraryIndex {
  readonly version: 1
  /** In the order of their folders. The app opens on the first speech that has a pair. */
  readonly speeches: readonly SpeechEntry[]
}

/** Why something of the library could not be had. Words for it are in `view/problems.ts`. */
export type LibraryProblem =
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly status: number }
  | { readonly kind: 'malformed'; readonly file: string; readonly detail: string }
  | { readonly kind: 'not-utf8'; readonly file: string }
  /** An own article that this browser does not keep, or not any more. */
  | { readonly kind: 'own-gone' }

export type LibraryOutcome<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: LibraryProblem }
