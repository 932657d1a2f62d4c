import type { OwnFacts } from '../own-model.ts'

/** What comes of a file or a paste: a draft to be looked at, or the reason why there is none. Words for both stand elsewhere. */

/** What a source says of its article, apart from its text: what a reader can mend afterwards. */
export type Facts = OwnFacts

/** An article as it was found, before a reader has looked at it. */
export interface Draft extends Facts {
  /** Plain text without the title: paragraphs, headings and quotes, each its own block between empty lines. */
  readonly text: string
  /** Absent where the source was no text in bytes: a paste, Word, PDF. */
  readonly encoding?: Encoding
  readonly notes: readonly DraftNote[]
}

export interface Encoding {
  /** A label that TextDecoder knows. */
  readonly used: string
  /** Told from the bytes alone: a reader may know better. */
  readonly isGuess: boolean
}

/** A block that was left out, and where it stood, so that it can be put back. */
export interface Dropped {
  readonly text: string
  /** It stood before this block of the draft’s text. */
  readonly before: number
}

/** What was done to the text, or looks odd about it. */
export type DraftNote =
  | { readonly kind: 'pull-quote-dropped'; readonly quotes: readonly Dropped[] }
  | { readonly kind: 'page-furniture'; readonly lines: readonly Dropped[] }
  | { readonly kind: 'hyphens-joined'; readonly count: number }
  | { readonly kind: 'lines-joined'; readonly count: number }
  | { readonly kind: 'hidden-characters'; readonly count: number }
  | { readonly kind: 'control-characters-dropped'; readonly count: number }
  | { readonly kind: 'undecodable'; readonly count: number }
  | { readonly kind: 'very-short'; readonly words: number }
  | { readonly kind: 'looks-truncated' }
  | { readonly kind: 'never-closed'; readonly part: NeverClosed }
  /** The page says that not everybody sees all of it. */
  | { readonly kind: 'not-free' }
  /** A page too large to look for the article in it. */
  | { readonly kind: 'taken-whole' }
  /** Told from the text. `certainty` is the lead over the next language, 0–1; `declared` is what the source said instead. */
  | { readonly kind: 'language-guessed'; readonly certainty: number; readonly declared?: string }

/** What the end of a page was lost in. */
export type NeverClosed = 'script' | 'style' | 'title' | 'textarea' | 'comment' | 'tag' | 'other'

/** Why there is no draft. A `limit` is the named one that was hit. */
export type Refusal =
  | { readonly kind: 'empty' }
  /** Of the reader’s own library: it is restored, not added. */
  | { readonly kind: 'backup' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-many-tags'; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'only-scripts' }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'encrypted-pdf' }
  | { readonly kind: 'encrypted-word' }
  | { readonly kind: 'scanned-pdf' }
  | { readonly kind: 'too-many-pages'; readonly limit: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'zip-too-many'; readonly limit: number }
  | { readonly kind: 'zip-too-large'; readonly limit: number }
  | { readonly kind: 'zip-ratio'; readonly limit: number }
  | { readonly kind: 'zip-nested' }
  | { readonly kind: 'encrypted-zip' }
  /** Packed otherwise than as it is, or deflated. */
  | { readonly kind: 'zip-method' }
  /** It could not be opened. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'folder-too-many'; readonly limit: number }
  | { readonly kind: 'folder-too-deep'; readonly limit: number }
  | { readonly kind: 'unsupported'; readonly extension: string }
  | { readonly kind: 'address-only'; readonly address: string }
  | Cancelled

/** One file; or, with their counts, those of many that were not read any more. */
export interface Cancelled {
  readonly kind: 'cancelled'
  readonly among?: { readonly read: number; readonly of: number }
}

/** One article, or one file that gave none. */
export type IngestResult = FileName &
  (
    | { readonly kind: 'draft'; readonly draft: Draft }
    | { readonly kind: 'refused'; readonly refusal: Refusal }
  )

export interface FileName {
  /** The file’s, inside a zip with its path; empty for a paste. */
  readonly name: string
  /** The name of the zip that it lies in. */
  readonly zip?: string
}

export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** A reader’s word on the encoding, a label that TextDecoder knows. */
  readonly encoding?: string
}

/** What reading needs of the page around it. */
export interface IngestTools {
  /** Parses into a document that is inert: nothing in it is loaded or run. */
  readonly parseHtml: (html: string) => Document
  /** A thread of its own for pdf.js. Without one it works in this thread. */
  readonly pdfWorker?: () => Worker
  /** Stops between files, between pages, and between the steps of unpacking and reading one. */
  readonly signal?: AbortSignal
  /** Files of a zip, or pages of a PDF. */
  readonly onProgress?: (done: number, total: number) => void
  /** Bytes of a zip, before its files are read. */
  readonly onUnpacked?: (done: number, total: number) => void
}

/** What a reader of one kind of file hands on: blocks of text, and what the source says of them. */
export interface Extract {
  readonly blocks: readonly string[]
  readonly facts: Facts
  readonly notes: readonly DraftNote[]
}

export type Outcome<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
