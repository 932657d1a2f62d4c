/** Terms at most so far apart, counted in terms, are close. */
const CLOSE = 3
const MOST_TERMS = 2 ** 24

/**
 * The pairs of terms that stand close together in a sentence, each as one number, with the lighter one's weight;
 * in the order of the numbers, so that sums over them are the same whichever side they come from.
 */
export function closePairsIn(
  content: Int32Array,
  weightOf: (term: number) => number,
): ReadonlyMap<number, number> {
  const pairs = new Set<number>()
  for (let at = 0; at < content.length; at++) {
    const term = content[at]!
    for (let next = at + 1; next <= at + CLOSE && next < content.length; next++) {
      const other = content[next]!
      if (other !== term) pairs.add(Math.min(term, other) * MOST_TERMS + Math.max(term, other))
    }
  }
  const found = new Map<number, number>()
  for (const pair of Float64Array.from(pairs).toSorted())
    found.set(pair, Math.min(weightOf(Math.floor(pair / MOST_TERMS)), weightOf(pair % MOST_TERMS)))
  return found
}
