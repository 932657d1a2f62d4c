import type { Vector } from './vocabulary.ts'

/** What two sentences have in common in the order of their words. Each is the same when they are exchanged. */

/** The longest run of words that both have, and the heaviest of two words or more; one row of the table is kept. */
export function runsOf(
  left: Vector,
  right: Vector,
  worth: (term: number) => number,
): { run: number; runMass: number } {
  const lengths = zeros(right.run.length + 1)
  const masses = zeros(right.run.length + 1)
  let [run, runMass] = [0, 0]
  for (let i = 0; i < left.run.length; i++) {
    const [stem, term] = [left.run[i]!, left.runTerms[i]!]
    for (let j = right.run.length; j > 0; j--) {
      if (right.run[j - 1] !== stem) {
        lengths[j] = 0
        masses[j] = 0
        continue
      }
      lengths[j] = lengths[j - 1]! + 1
      masses[j] = masses[j - 1]! + (term < 0 ? 0 : worth(term))
      run = Math.max(run, lengths[j]!)
      if (lengths[j]! > 1) runMass = Math.max(runMass, masses[j]!)
    }
  }
  return { run, runMass }
}

/** The weight of the heaviest common subsequence of terms. */
export function heaviestSequence(
  left: Int32Array,
  right: Int32Array,
  worth: (term: number) => number,
): number {
  let before = zeros(right.length + 1)
  let row = zeros(right.length + 1)
  for (const term of left) {
    const weight = worth(term)
    if (weight === 0) continue
    for (let j = 1; j <= right.length; j++)
      row[j] = right[j - 1] === term ? before[j - 1]! + weight : Math.max(before[j]!, row[j - 1]!)
    ;[before, row] = [row, before]
  }
  return before[right.length] ?? 0
}

/** The close pairs of terms that both have, in either order (skip-bigrams). */
export function closePairs(left: Vector, right: Vector): { close: number; closeShare: number } {
  const [a, b] = [left.closePairs, right.closePairs]
  let close = 0
  for (const [pair, weight] of a) {
    const other = b.get(pair)
    if (other !== undefined) close += Math.min(weight, other)
  }
  return { close, closeShare: close / (Math.min(a.size, b.size) || 1) }
}

/** A plain list: for a few numbers it is made faster than a typed one. */
function zeros(length: number): number[] {
  const list: number[] = []
  while (list.length < length) list.push(0)
  return list
}
