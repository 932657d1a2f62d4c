import type { Link } from '../../model.ts'
import { passes } from './passes.ts'
import type { Range, UnitPair } from './ranges.ts'
import { tokenDiff } from './token-diff.ts'
import type { Unit } from './units.ts'

export interface WordLinks {
  readonly links: readonly Link[]
  /** False where a sentence was too long to be aligned in full. */
  readonly complete: boolean
}

/** Sentences are shorter; a text without full stops may not be, and a diff's time grows with the square. */
const MOST_UNITS = 600

/** Aligns the words of a matched pair. Turning the pair round turns the answer round. */
export function wordLinks(left: readonly Unit[], right: readonly Unit[]): WordLinks {
  const [cutLeft, cutRight] = [left.slice(0, MOST_UNITS), right.slice(0, MOST_UNITS)]
  const pairs = isInOrder(cutLeft, cutRight)
    ? aligned(cutLeft, cutRight)
    : aligned(cutRight, cutLeft).map(turned)
  return {
    links: pairs
      .toSorted((a, b) => a.left.start - b.left.start || a.right.start - b.right.start)
      .map((pair) => ({ left: spanOf(left, pair.left), right: spanOf(right, pair.right), kind: pair.kind })),
    complete: left.length <= MOST_UNITS && right.length <= MOST_UNITS,
  }
}

/** The token diff's equal runs, then the passes. */
function aligned(left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  const runs = tokenDiff(
    left.map((unit) => unit.key),
    right.map((unit) => unit.key),
  )
  const pairs = runs.map(
    (run): UnitPair => ({
      left: { start: run.left, end: run.left + run.length },
      right: { start: run.right, end: run.right + run.length },
      kind: 'equal',
    }),
  )
  return passes.reduce<readonly UnitPair[]>((found, pass) => pass(found, left, right), pairs)
}

/** One order for both directions, since neither the diff nor the passes are symmetric. */
function isInOrder(left: readonly Unit[], right: readonly Unit[]): boolean {
  return left.map((unit) => unit.key).join(' ') <= right.map((unit) => unit.key).join(' ')
}

function turned(pair: UnitPair): UnitPair {
  return { left: pair.right, right: pair.left, kind: pair.kind }
}

function spanOf(units: readonly Unit[], range: Range): { start: number; end: number } {
  return { start: units[range.start]?.start ?? 0, end: units[range.end - 1]?.end ?? 0 }
}
