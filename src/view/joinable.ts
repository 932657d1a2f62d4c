import type { Comparison, Side } from '../engine/model.ts'
import { isEarned, otherSide } from './sentences.ts'

/** Sentences of the other article that one can be matched with: the likeliest, and the rest in the order of the text. */
export interface Joinable {
  readonly nearest: readonly number[]
  readonly others: readonly number[]
}

/** So few are seen at a glance. */
const NEAREST = 3

/** Leaves out what the sentence is matched with already. A possible match can still be made one. */
export function joinableOf(comparison: Comparison, side: Side, sentence: number): Joinable {
  const there = otherSide(side)
  const matched = new Set(
    comparison.matches.flatMap((match, index) =>
      match[side] === sentence && isEarned(comparison.matches, index) ? match[there] : [],
    ),
  )
  const free = [...comparison[there].reading.sentences.keys()].filter((other) => !matched.has(other))
  const likely = likelihoods(comparison, side, sentence)
  const nearest = free
    .filter((other) => likely.has(other))
    .toSorted((a, b) => (likely.get(b) ?? 0) - (likely.get(a) ?? 0) || a - b)
    .slice(0, NEAREST)
  return { nearest, others: free.filter((other) => !nearest.includes(other)) }
}

/** What the comparison knows: possible matches, the nearest sentence, and those that have this one for their nearest. */
function likelihoods(comparison: Comparison, side: Side, sentence: number): ReadonlyMap<number, number> {
  const there = otherSide(side)
  const likely = new Map<number, number>()
  const add = (other: number, score: number) => likely.set(other, Math.max(score, likely.get(other) ?? 0))
  for (const match of comparison.matches) if (match[side] === sentence) add(match[there], match.score)
  const own = comparison[side].nearest[sentence]
  if (own) add(own.sentence, own.score)
  comparison[there].nearest.forEach((nearest, other) => {
    if (nearest?.sentence === sentence) add(other, nearest.score)
  })
  return likely
}

/** Whether a sentence has every word of a search, in any case and order. */
export function hasWords(sentence: string, search: string): boolean {
  const text = folded(sentence)
  return folded(search)
    .split(/\s+/u)
    .every((word) => text.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
