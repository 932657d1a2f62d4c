import type { Comparison, Side } from '../engine/model.ts'
import { otherSide } from './sentences.ts'

/** Sentence of a side → the sentences of the other that tell the same spoken words. */
export type Together = ReadonlyMap<number, readonly number[]>

/** Who is quoted together without being a match: utterances that both articles tell. Across two speeches there are none. */
export function togetherOf({ utterances, relationship }: Comparison, side: Side): Together {
  const found = new Map<number, readonly number[]>()
  if (relationship.kind === 'other-speech') return found
  for (const utterance of utterances) {
    const there = utterance[otherSide(side)].map(({ sentence }) => sentence)
    if (there.length === 0) continue
    for (const { sentence } of utterance[side])
      found.set(sentence, [...(found.get(sentence) ?? []), ...there])
  }
  return found
}
