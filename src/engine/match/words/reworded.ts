import { contentIn, isInside, length, type Facing, type UnitPair } from './ranges.ts'
import { gapsOf } from './stretches.ts'
import type { Unit } from './units.ts'

/** From this share of shared words on a sentence is edited, and its phrases tell all. */
const EDITED = 0.6
/** So many shared words in a row bound a stretch. */
const WORDING = 5
/** What is so many times as long as what faces it tells more besides. */
const MOST_UNEVEN = 4

/**
 * The stretches of a reworded sentence that face one another between the wording that both share: what a
 * reader's eye goes to for the same thing in other words. They hold phrases, single shared words, and words of
 * one side alone.
 */
export function rewordedStretches(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly Facing[] {
  const equal = pairs.filter((pair) => pair.kind === 'equal')
  const shared = equal.reduce((sum, pair) => sum + length(pair.left), 0)
  if (shared * 2 >= EDITED * (left.length + right.length)) return []
  return gapsOf(pairs, left, right, (pair) => pair.kind === 'equal' && length(pair.left) >= WORDING)
    .filter((gap) => isEven(gap) && isOwn(gap, equal, left, right))
    .map(({ left: a, right: b }) => ({ left: a, right: b }))
}

function isEven({ left, right }: Facing): boolean {
  const [a, b] = [length(left), length(right)]
  return Math.min(a, b) > 0 && Math.max(a, b) <= MOST_UNEVEN * Math.min(a, b)
}

/** Each side has words of its own that tell something. */
function isOwn(
  gap: Facing,
  equal: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): boolean {
  const known = equal
    .filter((pair) => isInside(pair, gap))
    .reduce((sum, pair) => sum + contentIn(left, pair.left), 0)
  return contentIn(left, gap.left) > known && contentIn(right, gap.right) > known
}
