import type { Reading, SentenceRole } from '../engine/model.ts'

/** Where a sentence stands in its article; `at` counts from 1 among the `of` sentences of its role. */
export interface Place {
  readonly role: SentenceRole
  readonly at: number
  readonly of: number
}

export function placeOf(reading: Reading, sentence: number): Place {
  const role = reading.sentences[sentence]?.role ?? 'body'
  const peers = reading.sentences.flatMap((other, index) => (other.role === role ? index : []))
  return { role, at: peers.indexOf(sentence) + 1, of: peers.length }
}
