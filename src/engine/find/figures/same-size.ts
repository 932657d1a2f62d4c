import type { Quantity } from '../../model.ts'

/** One measure of one thing does not differ by more; "more than 1 million" is not said of 3 million. */
const MOST_TIMES = { told: 4, open: 2 } as const

/** True where two numbers may measure one thing, by their size alone. */
export function isSameSize(one: Quantity, other: Quantity): boolean {
  const isFar = (a: Quantity, b: Quantity) =>
    a.low > MOST_TIMES.told * b.high ||
    (a.precision === 'more' && b.low > MOST_TIMES.open * a.low) ||
    (a.precision === 'less' && b.high * MOST_TIMES.open < a.high)
  return !isFar(one, other) && !isFar(other, one)
}
