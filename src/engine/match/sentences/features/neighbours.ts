import type { Feature } from './feature.ts'

/** What stands around both: articles agree over stretches. */
export const neighbourFeatures: readonly Feature[] = [
  { name: 'around', reason: 'the sentences before or behind share much too', of: (p) => p.around.most },
  { name: 'beside', reason: 'a neighbour would do as well', of: (p) => p.around.beside },
]
