import type { Span } from '../engine/model.ts'

/** Index of the first span that ends behind an offset, by halving; the spans are in order and do not overlap. */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
