import type { Pair } from '../pair.ts'

/** A measured property of a pair of sentences, the same to the last bit when the pair is turned round. */
export interface Feature {
  readonly name: string
  /** Why it tells whether both sentences say the same. */
  readonly reason: string
  of(pair: Pair): number
}

/** A share, 0–1; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
