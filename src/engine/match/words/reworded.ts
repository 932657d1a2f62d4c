import type { UnitPair } from './ranges.ts'
import type { Unit } from './units.ts'

/** Below this share of shared words a sentence is told in other words, not edited. */
const REWORDED = 0.6

/** Whether two sentences share so little wording that what differs stands for what differs. */
export function isReworded(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): boolean {
  const shared = pairs
    .filter((pair) => pair.kind === 'equal')
    .reduce((sum, pair) => sum + pair.left.end - pair.left.start, 0)
  return pairs.length > 0 && (2 * shared) / (left.length + right.length) < REWORDED
}
