import { ratio, type Feature } from './feature.ts'

/** How long the sentences and the articles are: what chance alone would share. */
export const sizeFeatures: readonly Feature[] = [
  {
    name: 'shorter',
    reason: 'length of the shorter sentence',
    of: (p) => Math.log1p(Math.min(p.left.ids.length, p.right.ids.length)),
  },
  {
    name: 'longer',
    reason: 'length of the longer sentence',
    of: (p) => Math.log1p(Math.max(p.left.ids.length, p.right.ids.length)),
  },
  {
    name: 'like-lengths',
    reason: 'one as long as the other',
    of: (p) => ratio(Math.min(p.left.mass, p.right.mass), Math.max(p.left.mass, p.right.mass)),
  },
  { name: 'articles', reason: 'length of the shorter article', of: (p) => Math.log(p.fewest) },
]
