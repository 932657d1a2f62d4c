/**
 * Sentences as weighted runs of `size` letters (character n-grams), which meet where words only resemble one
 * another: inflections, compounds, spellings, in any language. Weights are (1 + ln count) · ln(1 + N/df),
 * divided by the vector's length.
 */
export interface Grams {
  readonly left: readonly Gram[]
  readonly right: readonly Gram[]
}

export interface Gram {
  /** Hashes of the runs, ascending. */
  readonly ids: Int32Array
  readonly weights: Float64Array
  readonly sum: number
}

/**
 * The letter sequences of every sentence, weighed by how rare they are in both texts.
 * @param size letters in a sequence
 */
export function gramsOf(left: readonly string[], right: readonly string[], size: number): Grams {
  const [a, b] = [left, right].map((side) => side.map((letters) => countsIn(letters, size)))
  const all = runLengths(joined([...(a ?? []), ...(b ?? [])].map(({ ids }) => ids)))
  const sentences = left.length + right.length
  const gram = (own: Counts) => gramOf(own, all, sentences)
  return { left: (a ?? []).map(gram), right: (b ?? []).map(gram) }
}

/** Distinct numbers, ascending, and how often each stands. */
interface Counts {
  readonly ids: Int32Array
  readonly counts: Int32Array
}

function countsIn(letters: string, size: number): Counts {
  const hashes = new Int32Array(Math.max(0, letters.length - size + 1))
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashed(letters, at, size)
  return runLengths(hashes)
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo). */
function hashed(letters: string, from: number, size: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + size; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  return hash
}

/** Sorting costs less here than a table: there are as many runs as letters. */
function runLengths(numbers: Int32Array): Counts {
  const sorted = numbers.toSorted()
  const ids = new Int32Array(sorted.length)
  const counts = new Int32Array(sorted.length)
  let size = 0
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) ids[size++] = sorted[at]!
    counts[size - 1]!++
  }
  return { ids: ids.slice(0, size), counts: counts.slice(0, size) }
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

/** `df` counts the sentences that hold each run. */
function gramOf({ ids, counts }: Counts, df: Counts, sentences: number): Gram {
  const weights = new Float64Array(ids.length)
  let squares = 0
  for (let at = 0; at < ids.length; at++) {
    const rarity = Math.log(1 + sentences / df.counts[placeOf(ids[at]!, df.ids)]!)
    const weight = (1 + Math.log(counts[at]!)) * rarity
    weights[at] = weight
    squares += weight * weight
  }
  const norm = Math.sqrt(squares) || 1
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at]! /= norm
  return { ids, weights, sum }
}

/** Where a number stands in an ascending list that holds it. */
function placeOf(id: number, ids: Int32Array): number {
  let [low, high] = [0, ids.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ids[middle]! < id) low = middle + 1
    else high = middle
  }
  return low
}

/** How alike two sentences' letters are, 0–1 each. */
export interface Likeness {
  readonly cosine: number
  /** Share of the smaller one's weight that the other has too. */
  readonly contained: number
}

/** How much two sentences’ letter sequences have in common. */
export function likeness(left: Gram, right: Gram): Likeness {
  let cosine = 0
  let shared = 0
  for (let i = 0, j = 0; i < left.ids.length && j < right.ids.length; ) {
    const a = left.ids[i]!
    const b = right.ids[j]!
    if (a === b) {
      const [x, y] = [left.weights[i++]!, right.weights[j++]!]
      cosine += x * y
      shared += Math.min(x, y)
    } else if (a < b) i++
    else j++
  }
  return { cosine, contained: shared / (Math.min(left.sum, right.sum) || 1) }
}
