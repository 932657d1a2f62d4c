import type { HandRecord } from './hand-record.ts'
import type { KeptHand } from './own-model.ts'

/** By the name of the database that did not take them, and the key of their texts. */
const REFUSED = new Map<string, Map<string, HandRecord>>()

/**
 * Hands that the browser refuses to keep, for as long as the page lasts: what the reader says of matches, a backup and
 * a restored one all go by them. One that says nothing stands for a hand that could not be taken from its shelf.
 */
export function refusedHands(name: string): Map<string, HandRecord> {
  const refused = REFUSED.get(name) ?? new Map<string, HandRecord>()
  REFUSED.set(name, refused)
  return refused
}

export function saidIn(hands: ReadonlyMap<string, HandRecord>): readonly KeptHand[] {
  return [...hands].filter(([, record]) => saysSomething(record)).map(([key, record]) => ({ key, record }))
}

export function saysSomething({ kept, broken }: HandRecord): boolean {
  return kept.length + broken.length > 0
}
