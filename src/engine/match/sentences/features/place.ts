import type { Pair } from '../pair.ts'
import type { Feature } from './feature.ts'

/** Where the sentences stand: outlets lead with the same, and tell in a like order. */
export const placeFeatures: readonly Feature[] = [
  { name: 'place', reason: 'both early', of: (p) => (left(p) + right(p)) / 2 },
  { name: 'earlier', reason: 'one is early', of: (p) => Math.min(left(p), right(p)) },
  { name: 'later', reason: 'neither is late', of: (p) => Math.max(left(p), right(p)) },
  { name: 'apart', reason: 'the same place in both articles', of: (p) => Math.abs(left(p) - right(p)) },
  {
    name: 'opening',
    reason: 'one of the first sentences',
    of: (p) => 1 / (1 + p.left.profile.index) + 1 / (1 + p.right.profile.index),
  },
]

function left(pair: Pair): number {
  return pair.left.profile.position
}

function right(pair: Pair): number {
  return pair.right.profile.position
}
