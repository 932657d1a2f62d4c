import type { Reading, SentenceRole } from '../engine/model.ts'

/** Where a sentence stands in its article; `at` counts from 1 among the `of` sentences of its role. */
export interface Place {
  readonly role: SentenceRole
  readonly at: number
  readonly of: number
}

/**
 * Which sentence of its kind it is, and of how many.
 * @param sentence index into the reading’s sentences
 */
export function placeOf(reading: Reading, sentence: number): Place {
  const places = KNOWN.get(reading) ?? placesOf(reading)
  KNOWN.set(reading, places)
  return places[sentence] ?? { role: 'body', at: 0, of: 0 }
}

/** A list of differences asks for the place of nearly each sentence. */
const KNOWN = new WeakMap<Reading, readonly Place[]>()

function placesOf({ sentences }: Reading): readonly Place[] {
  const counts = new Map<SentenceRole, number>()
  const numbered = sentences.map(({ role }) => {
    const at = (counts.get(role) ?? 0) + 1
    counts.set(role, at)
    return { role, at }
  })
  return numbered.map(({ role, at }) => ({ role, at, of: counts.get(role) ?? at }))
}
