import {
  contentIn,
  hasContent,
  isInside,
  length,
  LONGEST_PHRASE,
  meets,
  type Facing,
  type Range,
  type UnitPair,
} from './ranges.ts'
import { anchorsBeside, endsTouched, facingStretches, gapsOf, type Gap } from './stretches.ts'
import { beginAlike, type Unit } from './units.ts'

/** One phrase is hardly more than so many times as long as what it stands for. */
const MOST_UNEVEN = 1.75

/** "vowed [harsh revenge] for" / "vowed [severe retaliation] for" → phrase beside phrase, with what links they hold */
export function linkFacingPhrases(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  return gapsOf(pairs, left, right).reduce(
    (found, gap) =>
      facingStretches(gap, found, left, right)
        .map((facing) => withoutEqualEdges(facing, left, right))
        .map((facing) => withoutLooseEnds(facing, left, right))
        .filter((facing) => isWorded(facing, found, left, right))
        .filter((facing) => isLinked(facing, found, left) || isPlaced(facing, gap, left, right))
        .reduce(withPhrase, found),
    pairs,
  )
}

function withPhrase(pairs: readonly UnitPair[], { left, right }: Facing): readonly UnitPair[] {
  const others = pairs.filter((pair) => !meets(pair.left, left) && !meets(pair.right, right))
  return [...others, { left, right, kind: 'other' }]
}

/** "[The corruptive presence]" / "[The corrupt presence]" → "The [corruptive] presence" / "The [corrupt] presence" */
function withoutEqualEdges(
  { left: a, right: b }: Facing,
  left: readonly Unit[],
  right: readonly Unit[],
): Facing {
  const shortest = Math.min(length(a), length(b))
  const isEqual = (i: number, j: number) => left[i]?.key === right[j]?.key
  let [head, tail] = [0, 0]
  while (head < shortest && isEqual(a.start + head, b.start + head)) head++
  while (tail < shortest - head && isEqual(a.end - 1 - tail, b.end - 1 - tail)) tail++
  return {
    left: { start: a.start + head, end: a.end - tail },
    right: { start: b.start + head, end: b.end - tail },
  }
}

/** "[says the] corrupt" / "[said that] corrupt" → "[says] the" / "[said] that": what introduces a noun goes with it */
function withoutLooseEnds(facing: Facing, left: readonly Unit[], right: readonly Unit[]): Facing {
  const cut = (units: readonly Unit[], { start, end }: Range) => {
    let last = end
    while (last > start && units[last - 1]!.isDeterminer) last--
    return { start, end: last }
  }
  return { left: cut(left, facing.left), right: cut(right, facing.right) }
}

/** Whether two stretches are about as long, and mostly words that the other has not. */
function isWorded(
  { left: a, right: b }: Facing,
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): boolean {
  const [short, long] = [Math.min(length(a), length(b)), Math.max(length(a), length(b))]
  const equal = pairs.filter((pair) => pair.kind === 'equal' && isInside(pair, { left: a, right: b }))
  const shared = equal.reduce((sum, pair) => sum + length(pair.left), 0)
  const known = equal.reduce((sum, pair) => sum + contentIn(left, pair.left), 0)
  if (long > LONGEST_PHRASE || long > short * MOST_UNEVEN || shared * 2 > short) return false
  return contentIn(left, a) > known && contentIn(right, b) > known
}

/** A word of the one stands for a word of the other. */
function isLinked(facing: Facing, pairs: readonly UnitPair[], left: readonly Unit[]): boolean {
  return pairs.some((pair) => isInside(pair, facing) && hasContent(left, pair.left))
}

/** A longer phrase without a single link is told beside the other, not for it. */
const LONGEST_UNLINKED = 5

/** From an anchor to the next or to both sentences' end; or beside one anchor and of one form. */
function isPlaced(facing: Facing, gap: Gap, left: readonly Unit[], right: readonly Unit[]): boolean {
  const { start, end } = endsTouched(facing, gap)
  const anchors = anchorsBeside(facing, gap)
  return (
    anchors > 0 &&
    Math.max(length(facing.left), length(facing.right)) <= LONGEST_UNLINKED &&
    ((anchors < 2 && start && end) || beginAlike(left[facing.left.start]!, right[facing.right.start]!))
  )
}
