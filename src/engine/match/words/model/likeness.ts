import type { Item } from '../items.ts'

/** For every cell how alike two words are spelled, 0–1: the better of a shared beginning and shared pairs of letters. */
export function likenessOf(left: readonly Item[], right: readonly Item[]): Float32Array {
  const likeness = new Float32Array(left.length * right.length)
  const others = right.map((item) => bigrams(item.key))
  for (let i = 0, cell = 0; i < left.length; i++) {
    const one = left[i]!
    const own = bigrams(one.key)
    for (let j = 0; j < right.length; j++, cell++) {
      const other = right[j]!
      if (one.key === other.key) likeness[cell] = 1
      else if (isComparable(one, other))
        likeness[cell] = Math.max(prefix(one.key, other.key), dice(own, others[j]!))
    }
  }
  return likeness
}

/** Two words of which a shared spelling means something. */
function isComparable(a: Item, b: Item): boolean {
  return !a.isMark && !b.isMark && (a.sort === 0) === (b.sort === 0)
}

/** Share, 0–1, of the longer word that both begin with. */
function prefix(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  let at = 0
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at / longest
}

/** Dice's coefficient, 0–1, of two sorted lists of pairs of letters. */
function dice(x: Float64Array, y: Float64Array): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < x.length && j < y.length) {
    const difference = x[i]! - y[j]!
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared === 0 ? 0 : (2 * shared) / (x.length + y.length)
}

/** The pairs of neighbouring letters of a word, sorted. */
function bigrams(key: string): Float64Array {
  const pairs = new Float64Array(Math.max(0, key.length - 1))
  for (let at = 0; at < pairs.length; at++) pairs[at] = key.charCodeAt(at) * 65536 + key.charCodeAt(at + 1)
  return pairs.toSorted()
}
