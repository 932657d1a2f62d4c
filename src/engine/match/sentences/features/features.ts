import type { Feature } from './feature.ts'
import { letterFeatures } from './letters.ts'
import { neighbourFeatures } from './neighbours.ts'
import { orderFeatures } from './order.ts'
import { overlapFeatures } from './overlap.ts'
import { placeFeatures } from './place.ts'
import { quoteFeatures } from './quotes.ts'
import { rivalFeatures } from './rivals.ts'
import { sizeFeatures } from './size.ts'
import { termFeatures } from './terms.ts'

/** All that the scorer looks at, in the order of its weights. */
export const features: readonly Feature[] = [
  ...overlapFeatures,
  ...termFeatures,
  ...orderFeatures,
  ...letterFeatures,
  ...placeFeatures,
  ...quoteFeatures,
  ...sizeFeatures,
  ...rivalFeatures,
  ...neighbourFeatures,
]
