import type { Done, Kept } from '../library/own-model.ts'
import type { Comparing } from './comparing.ts'
import type { OwnParts } from './services.ts'
import type { SliceTools } from './slice.ts'

/** What work on the reader’s own library is done with. */
export interface OwnDesk extends SliceTools {
  readonly comparing: Comparing
  readonly parts: OwnParts
}

/** It is in the library, if only as long as the page. */
export function isThere(kept: Kept): kept is Done {
  return kept.kind === 'kept' || kept.kind === 'in-memory'
}

/** To be seen until it is dismissed, and heard. */
export function say({ set }: OwnDesk, ownNote: string): void {
  set({ ownNote, announcement: ownNote })
}
