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

export function gramsOf(left: readonly string[], right: readonly string[], size: number): Grams {
  const counted = [
    left.map((letters) => countsIn(letters, size)),
    right.map((letters) => countsIn(letters, size)),
  ]
  const df = new Map<number, number>()
  for (const runs of counted.flat()) for (const id of runs.keys()) df.set(id, (df.get(id) ?? 0) + 1)
  const sentences = left.length + right.length
  const [a, b] = counted.map((side) => side.map((runs) => gramOf(runs, df, sentences)))
  return { left: a ?? [], right: b ?? [] }
}

function countsIn(letters: string, size: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = 0; at + size <= letters.length; at++) {
    const id = hashed(letters, at, size)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo). */
function hashed(letters: string, from: number, size: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + size; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  return hash
}

function gramOf(runs: ReadonlyMap<number, number>, df: ReadonlyMap<number, number>, sentences: number): Gram {
  const ids = Int32Array.from(runs.keys()).toSorted()
  const weights = Float64Array.from(ids, (id) => {
    const rarity = Math.log(1 + sentences / (df.get(id) ?? 1))
    return (1 + Math.log(runs.get(id) ?? 1)) * rarity
  })
  let squares = 0
  for (const weight of weights) squares += weight * weight
  const norm = Math.sqrt(squares) || 1
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at]! /= norm
  return { ids, weights, sum }
}

/** How alike two sentences' letters are, 0–1 each. */
export interface Likeness {
  readonly cosine: number
  /** Share of the smaller one's weight that the other has too. */
  readonly contained: number
}

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
