import type { Facing, Sided } from '../engine/model.ts'

/** What a reader says about the matches of two texts, as it is kept. */

/** A match that stands by the reader’s word. */
export interface KeptPair extends Facing {
  /** The engine had found nothing there: without the reader’s word there is no match. */
  readonly joined: boolean
}

/** An engine’s `Hand`, which also knows what the reader found alone. */
export interface ReaderHand {
  readonly kept: readonly KeptPair[]
  /** Pairs that are no match. */
  readonly broken: readonly Facing[]
}

/** Where hands are kept, by the two texts themselves. Never throws: without storage, hands last as long as the page. */
export interface HandStorage {
  /** Null where nothing is kept for these texts, or nothing that can be understood. */
  readonly read: (texts: Sided<string>) => Promise<ReaderHand | null>
  /** Whether it will be there after the page is closed. */
  readonly write: (texts: Sided<string>, hand: ReaderHand) => Promise<boolean>
  /** Hands were written past `write`, as of a backup: from now on they are read here, and other tabs follow them. */
  readonly tell: () => void
  /** Calls back when another tab has written a hand. */
  readonly onChange: (listener: () => void) => void
}
