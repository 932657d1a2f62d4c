import type { MarkKind, MatchKind, Rule, SentenceRole, Side, Span, Strength } from '../engine/model.ts'

/** What is drawn, as data: rows of passages, cut into segments. Made from a Comparison by `rows.ts`. */

/**
 * `plain` stands for dropped and added words where no such claim is made, across two speeches and in unsure
 * rows: no mark at all.
 */
export type SegmentKind = MarkKind | 'plain'

/** A stretch of one side's text that is drawn in one way. Segments of a passage touch and cover it. */
export interface Segment extends Span {
  readonly kind: SegmentKind
  /** The aligned spans of the other side, for lighting up partners. */
  readonly partner: readonly Span[]
  /** A name, the same on both sides, for the stretch told in other words that it stands in; null outside one. */
  readonly stretch: string | null
  /** The direct or partial quote whose quotation marks it stands in, an index into `Reading.quotes`; null outside one. */
  readonly quote: number | null
}

/** One sentence, or a run of adjacent unmatched sentences of one side within a paragraph. */
export interface Passage extends Span {
  readonly side: Side
  /** Indexes into the side's sentences, adjacent and in order. */
  readonly sentences: readonly number[]
  readonly role: SentenceRole
  readonly segments: readonly Segment[]
  /**
   * Strong and fair matches (indexes into `Comparison.matches`, best first) of its sentences that lead to
   * another row, the twin of a moved row left out. Weak ones are in the close-up.
   */
  readonly elsewhere: readonly number[]
}

/** What counts as a difference, and so what the filters name. */
export type RowKind = 'reframed' | 'only-left' | 'only-right' | 'unsure' | 'moved' | 'same'

/** Stable for a comparison and short, for links: `L12` (first left sentence) or `R7` where no left one stands. */
export type RowId = string

export type Row =
  | {
      readonly shape: 'match'
      readonly id: RowId
      /** `same` where no word differs, else `reframed`. */
      readonly kind: 'same' | 'reframed'
      readonly left: Passage
      readonly right: Passage
      /** Indexes into `Comparison.matches`: the spine matches drawn in this row, best first. */
      readonly matches: readonly number[]
      readonly matchKind: MatchKind
      readonly strength: Strength
      /** The best match stands by the reader’s word. */
      readonly by?: 'reader'
    }
  | {
      /** A strong or fair match whose twin stands in another row. */
      readonly shape: 'moved'
      readonly id: RowId
      readonly kind: 'moved'
      readonly side: Side
      readonly passage: Passage
      readonly twin: {
        readonly match: number
        readonly sentence: number
        readonly row: RowId
        readonly direction: 'earlier' | 'later'
        /** The twin’s row shows the same pair on the left: there it is counted. */
        readonly isAgain: boolean
      }
    }
  | {
      /** Only a weak match: never "not found". The void says "possibly: …". */
      readonly shape: 'unsure'
      readonly id: RowId
      readonly kind: 'unsure'
      readonly side: Side
      readonly passage: Passage
      /** The other side's sentence, by index, and the row that draws it. */
      readonly possibly: { readonly match: number; readonly sentence: number; readonly row: RowId }
    }
  | {
      readonly shape: 'only'
      readonly id: RowId
      readonly kind: 'only-left' | 'only-right'
      readonly side: Side
      readonly passage: Passage
      /** First row of an unbroken run of rows of this kind, or behind one told together: the void says "not found in …" once a run. */
      readonly first: boolean
      /** The likeliest sentence of the other side, shown on focus; null where nothing is shared. */
      readonly nearest: { readonly sentence: number; readonly row: RowId } | null
      /**
       * The nearest sentence of the other side that tells the same spoken words as one of the passage, though it
       * is no match; `isWhole` where each sentence of the passage is told so. Null where none is.
       */
      readonly together: { readonly sentence: number; readonly row: RowId; readonly isWhole: boolean } | null
    }

/** Furniture of one side, folded by name, in text order. */
export interface FurnitureNote extends Span {
  readonly side: Side
  readonly rule: string
}

export interface WordCounts {
  readonly words: number
  readonly shared: number
  readonly reframed: number
  /** Dropped on the left, added on the right; without those of unsure sentences. */
  readonly only: number
  /** Words of sentences with a weak match alone: never counted as only in one. Across two speeches 0. */
  readonly unsure: number
}

/** Everything the reading view needs of a comparison. */
export interface Layout {
  readonly rows: readonly Row[]
  readonly furniture: { readonly left: readonly FurnitureNote[]; readonly right: readonly FurnitureNote[] }
  /** Rows of each kind, a moved pair once. Across speeches `only-left` and `only-right` are 0: nothing is called missing. */
  readonly counts: Readonly<Record<RowKind, number>>
  readonly words: { readonly left: WordCounts; readonly right: WordCounts }
}

/** What the list can leave out by name: each rule, and all rows with a difference together. */
export type Listing = Rule | 'differences'

/** `F3` for a finding, by its rank; the row’s id for a difference. */
export type EntryId = string

/** One card of the list. Entries stand in rank order: findings as the engine ranks them, then the rows with a difference. */
export interface ListEntry {
  readonly id: EntryId
  readonly listing: Listing
  /** Index into `Comparison.findings`; null for a difference. */
  readonly finding: number | null
  /** The row to go to, and its index, for the reading order. */
  readonly row: RowId
  readonly at: number
}
