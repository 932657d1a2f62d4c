import type { Pair } from '../pair.ts'
import type { Feature } from './feature.ts'

/** Who speaks, and whether both give the words. */
export const quoteFeatures: readonly Feature[] = [
  {
    name: 'quoted',
    reason: 'both quote',
    of: (p) => Number(p.left.profile.isQuoted && p.right.profile.isQuoted),
  },
  {
    name: 'quoted-once',
    reason: 'only one quotes',
    of: (p) => Number(p.left.profile.isQuoted !== p.right.profile.isQuoted),
  },
  { name: 'quoted-mass', reason: 'the same words inside quotation marks', of: (p) => p.quoted },
  { name: 'speaker', reason: 'the same speaker, not another', of: speaker },
]

function speaker({ left, right }: Pair): number {
  const [a, b] = [left.profile.speaker, right.profile.speaker]
  return a === null || b === null ? 0 : a === b ? 1 : -1
}
