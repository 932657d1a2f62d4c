import type { CompareOptions } from '../engine/model.ts'
import type { KeptPair, ReaderHand } from '../library/hand-model.ts'
import type { HandHistory, State } from './model.ts'

/** The reader’s word on the matches of a pair, as it was, is, and may be again. */

/** The history of a reader’s word that was kept; null is none. */
export function begun(hand: ReaderHand | null): HandHistory {
  return { past: [], now: hand ?? NOTHING_SAID, future: [] }
}

export const NOTHING_SAID: ReaderHand = { kept: [], broken: [] }

/** How many pairs the reader said something of. */
export function pairsIn({ kept, broken }: ReaderHand): number {
  return kept.length + broken.length
}

/** Whether there is anything of the reader’s to show, to undo or to do again. */
export function hasHand({ hand }: Pick<State, 'hand'>): boolean {
  return hand !== null && hand.past.length + hand.future.length + pairsIn(hand.now) > 0
}

/** The same history with the sides swapped. */
export function mirroredHistory({ past, now, future }: HandHistory): HandHistory {
  return { past: past.map(mirroredHand), now: mirroredHand(now), future: future.map(mirroredHand) }
}

function mirroredHand({ kept, broken }: ReaderHand): ReaderHand {
  return {
    kept: kept.map(({ left, right, joined }): KeptPair => ({ left: right, right: left, joined })),
    broken: broken.map(({ left, right }) => ({ left: right, right: left })),
  }
}

/** What the engine is told; nothing where the reader leaves it to itself. */
export function optionsOf({ hand, exactSpelling }: Pick<State, 'hand' | 'exactSpelling'>): CompareOptions {
  return {
    ...(hand !== null && pairsIn(hand.now) > 0 && { hand: hand.now }),
    ...(exactSpelling && { exactSpelling }),
  }
}
