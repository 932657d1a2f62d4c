import { ratio, type Feature } from './feature.ts'

/** How much the two sentences share, and how much else they hold. */
export const overlapFeatures: readonly Feature[] = [
  { name: 'mass', reason: 'much rare wording shared', of: (p) => p.mass },
  {
    name: 'jaccard',
    reason: 'little else in either sentence',
    of: (p) => ratio(p.mass, p.left.mass + p.right.mass - p.mass),
  },
  {
    name: 'cosine',
    reason: 'the shared words weigh much in both',
    of: (p) => ratio(p.product, p.left.norm * p.right.norm),
  },
  {
    name: 'covered-less',
    reason: 'the shorter one is covered',
    of: (p) => ratio(p.mass, Math.min(p.left.mass, p.right.mass)),
  },
  {
    name: 'covered-more',
    reason: 'the longer one is covered',
    of: (p) => ratio(p.mass, Math.max(p.left.mass, p.right.mass)),
  },
  {
    name: 'left-over-less',
    reason: 'even the shorter one tells more',
    of: (p) => Math.min(p.left.mass, p.right.mass) - p.mass,
  },
  {
    name: 'left-over-more',
    reason: 'the longer one tells much more',
    of: (p) => Math.max(p.left.mass, p.right.mass) - p.mass,
  },
]
