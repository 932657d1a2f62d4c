import { contentIn, length, type UnitPair } from './ranges.ts'
import type { Unit } from './units.ts'

/** Shared wording that stays shared, whatever stands around it. */

/** So many shared words in a row are wording of their own, if one of them tells something. */
const FIRM_LENGTH = 3
/** Of words that tell something, so many. */
const FIRM_CONTENT = 2

/** "putting people back to work", "phony theology", "Obama", "59"; but not a single "plan" */
export function isFirm(pair: UnitPair, left: readonly Unit[]): boolean {
  const content = contentIn(left, pair.left)
  if (pair.kind !== 'equal' || content === 0) return false
  return length(pair.left) >= FIRM_LENGTH || content >= FIRM_CONTENT || holdsName(pair, left)
}

/** A name or a number. */
export function holdsName(pair: UnitPair, left: readonly Unit[]): boolean {
  return left.slice(pair.left.start, pair.left.end).some((unit) => unit.isCapital || unit.isNumber)
}

/** Other words are linked by more than chance: against one equal name their order wins. */
const OTHER_WORDS = 0.5

/** The pairs, by left, that stand in one order on both sides and hold the most words; the others are moved. */
export function inOneOrder(pairs: readonly UnitPair[]): UnitPair[] {
  const sorted = pairs.toSorted((a, b) => a.left.start - b.left.start)
  const worth: number[] = []
  const previous: number[] = []
  for (const [at, pair] of sorted.entries()) {
    let best = -1
    for (let other = 0; other < at; other++)
      if (isBefore(sorted[other]!, pair) && worth[other]! > (worth[best] ?? 0)) best = other
    previous.push(best)
    worth.push((worth[best] ?? 0) + length(pair.left) + (pair.kind === 'equal' ? 0 : OTHER_WORDS))
  }
  const kept: UnitPair[] = []
  for (let at = worth.indexOf(Math.max(...worth)); at >= 0; at = previous[at]!) kept.unshift(sorted[at]!)
  return kept
}

function isBefore(a: UnitPair, b: UnitPair): boolean {
  return a.left.end <= b.left.start && a.right.end <= b.right.start
}
