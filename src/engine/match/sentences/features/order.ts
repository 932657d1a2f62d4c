import { ratio, type Feature } from './feature.ts'

/** Whether the shared words stand together, and in one order. */
export const orderFeatures: readonly Feature[] = [
  { name: 'run', reason: 'the same words in a row', of: (p) => Math.log1p(p.run) },
  { name: 'run-mass', reason: 'rare words in a row', of: (p) => p.runMass },
  {
    name: 'in-order',
    reason: 'the shared words in one order',
    of: (p) => ratio(p.inOrder, Math.min(p.left.mass, p.right.mass)),
  },
  { name: 'close', reason: 'the shared words close together', of: (p) => p.close },
  { name: 'close-share', reason: 'most close words close in both', of: (p) => p.closeShare },
]
