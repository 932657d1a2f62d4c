import type { Vector, Vectors } from './vocabulary.ts'

/** The sentences of the other side that share terms with one sentence. */
export interface Partners {
  /** Indexes, ascending. */
  readonly at: Int32Array
  /** The weight of what each shares with it: Σ min(weight, weight) over shared terms. */
  readonly mass: Float64Array
}

/**
 * A term that stands in more sentences finds no partners by itself; what it is worth still counts in pairs
 * that rarer terms find. So the time grows with what is shared, not with the product of the lengths.
 */
const MOST_SENTENCES = 120

/** Below it a pair shares a part of a common name at most. */
const LEAST_MASS = 0.05

/** Which terms are rare enough to be looked up, by id. */
export function lookedUp({ leftCount, rightCount }: Vectors): Uint8Array {
  return Uint8Array.from(leftCount, (count, id) => Number(count + (rightCount[id] ?? 0) <= MOST_SENTENCES))
}

/** For each of some sentences its partners among others, through an index of their terms. */
export function partnersAmong(
  sentences: readonly Vector[],
  others: readonly Vector[],
  isLookedUp: Uint8Array,
): Partners[] {
  const index = indexOf(others, isLookedUp)
  const mass = new Float64Array(others.length)
  return sentences.map(({ ids, weights }) => {
    const touched: number[] = []
    for (let k = 0; k < ids.length; k++) {
      const weight = weights[k]!
      const list = index[ids[k]!]
      if (list === undefined) continue
      for (let p = 0; p < list.at.length; p++) {
        const other = list.at[p]!
        if (mass[other] === 0) touched.push(other)
        mass[other]! += Math.min(weight, list.weights[p]!)
      }
    }
    const at = Int32Array.from(touched.filter((other) => mass[other]! >= LEAST_MASS)).toSorted()
    const found = { at, mass: Float64Array.from(at, (other) => mass[other]!) }
    for (const other of touched) mass[other] = 0
    return found
  })
}

interface Postings {
  readonly at: number[]
  readonly weights: number[]
}

function indexOf(vectors: readonly Vector[], isLookedUp: Uint8Array): (Postings | undefined)[] {
  const index: (Postings | undefined)[] = Array.from({ length: isLookedUp.length })
  for (const [at, { ids, weights }] of vectors.entries())
    for (const [k, id] of ids.entries()) {
      if (isLookedUp[id] === 0) continue
      const list = (index[id] ??= { at: [], weights: [] })
      list.at.push(at)
      list.weights.push(weights[k]!)
    }
  return index
}

/** Each sentence's partners the other way round: of `rows` the columns. */
export function transposed(rows: readonly Partners[], columns: number): Partners[] {
  const lists = Array.from({ length: columns }, () => ({ at: [] as number[], mass: [] as number[] }))
  for (const [row, { at, mass }] of rows.entries())
    for (const [k, column] of at.entries()) {
      lists[column]!.at.push(row)
      lists[column]!.mass.push(mass[k]!)
    }
  return lists.map(({ at, mass }) => ({ at: Int32Array.from(at), mass: Float64Array.from(mass) }))
}

/** What a sentence shares with another, 0 where that is no partner. */
export function massWith(partners: Partners | undefined, other: number): number {
  if (partners === undefined) return 0
  let [low, high] = [0, partners.at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (partners.at[middle]! < other) low = middle + 1
    else high = middle
  }
  return partners.at[low] === other ? partners.mass[low]! : 0
}
