import { partedAtClauses, withoutTakenClauses } from './clauses.ts'
import { hasContent, inOrder, isWithin, length, meets, type Range, type UnitPair } from './ranges.ts'
import { isReworded } from './reworded.ts'
import type { Unit } from './units.ts'

/** What differs between two equal words on one side faces what differs between them on the other. */

/** Longer stretches between the same neighbours are other things, not other words for one thing. */
const LONGEST_PHRASE = 12
/** One phrase is hardly so many times as long as what it stands for. */
const MOST_UNEVEN = 4
/** In reworded sentences a clause stands for a clause, however long; but no word for a whole sentence. */
const FAR_TOO_UNEVEN = 15

/** "vowed [harsh revenge] for" / "vowed [severe retaliation] for" → phrase beside phrase */
export function linkFacingPhrases(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const equal = pairs.filter((pair) => pair.kind === 'equal')
  const loosely = isReworded(pairs, left, right)
  return facingGaps(equal, left.length, right.length).reduce((found, gap) => {
    const whole = bestFacing(stretches(gap.left, equal, 'left'), stretches(gap.right, equal, 'right'), found)
    if (whole === undefined) return found
    return loosely ? withReworded(found, whole, left, right) : withPhrase(found, whole, left, right)
  }, pairs)
}

/** In an edited sentence a short stretch stands for the short stretch that it faces. */
function withPhrase(
  pairs: readonly UnitPair[],
  facing: Facing,
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const inside = pairs.filter((pair) => isTouched(pair, facing))
  if (!isPhrase(facing) || !inside.every((pair) => isInside(pair, facing))) return pairs
  return [...pairs.filter((pair) => !inside.includes(pair)), ...withoutEqualEdges(facing, left, right)]
}

/** In a reworded one whatever differs stands for what it faces, but for clauses with a counterpart elsewhere. */
function withReworded(
  pairs: readonly UnitPair[],
  whole: Facing,
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const crossing = pairs.filter((pair) => isTouched(pair, whole) && !isInside(pair, whole))
  const on = (units: readonly Unit[], side: 'left' | 'right') =>
    withoutTakenClauses(
      whole[side],
      crossing.map((pair) => pair[side]),
      units,
    )
  const facing = { left: on(left, 'left'), right: on(right, 'right') }
  if (!hasContent(left, facing.left) || !hasContent(right, facing.right)) return pairs
  if (isUneven(facing, FAR_TOO_UNEVEN)) return pairs
  const links = pairs.filter((pair) => isInside(pair, facing))
  return [
    ...pairs.filter((pair) => !isTouched(pair, facing)),
    ...partedAtClauses({ ...facing, kind: 'other' }, links, left, right),
  ]
}

function isTouched(pair: UnitPair, facing: Facing): boolean {
  return meets(pair.left, facing.left) || meets(pair.right, facing.right)
}

function isInside(pair: UnitPair, facing: Facing): boolean {
  return isWithin(pair.left, facing.left) && isWithin(pair.right, facing.right)
}

interface Facing {
  readonly left: Range
  readonly right: Range
}

/** What lies between the equal words that stand in one order on both sides. */
function facingGaps(equal: readonly UnitPair[], rows: number, columns: number): Facing[] {
  const anchors = inOrder(equal)
  return [...anchors, undefined].map((after, at) => ({
    left: { start: anchors[at - 1]?.left.end ?? 0, end: after?.left.start ?? rows },
    right: { start: anchors[at - 1]?.right.end ?? 0, end: after?.right.start ?? columns },
  }))
}

/** A gap without the moved equal words in it. */
function stretches(gap: Range, equal: readonly UnitPair[], side: 'left' | 'right'): Range[] {
  const taken = equal
    .map((pair) => pair[side])
    .filter((range) => meets(range, gap))
    .toSorted((a, b) => a.start - b.start)
  return [...taken, { start: gap.end, end: gap.end }]
    .map((range, at) => ({ start: taken[at - 1]?.end ?? gap.start, end: range.start }))
    .filter((range) => length(range) > 0)
}

/** The two stretches with the most links between them; of equals the longer ones. */
function bestFacing(
  left: readonly Range[],
  right: readonly Range[],
  pairs: readonly UnitPair[],
): Facing | undefined {
  const all = left.flatMap((a) => right.map((b) => ({ left: a, right: b })))
  const worth = (facing: Facing) =>
    pairs.filter((pair) => isWithin(pair.left, facing.left) && isWithin(pair.right, facing.right)).length *
      MANY +
    Math.min(length(facing.left), length(facing.right))
  return all.toSorted((a, b) => worth(b) - worth(a))[0]
}

/** A link outweighs any length. */
const MANY = 1000

/** "[The corruptive] presence" / "[The corrupt] presence" → "The [corruptive] presence" / "The [corrupt] presence" */
function withoutEqualEdges(facing: Facing, left: readonly Unit[], right: readonly Unit[]): UnitPair[] {
  const shortest = Math.min(length(facing.left), length(facing.right)) - 1
  const isEqual = (i: number, j: number) => left[i]?.key === right[j]?.key
  let [head, tail] = [0, 0]
  while (head < shortest && isEqual(facing.left.start + head, facing.right.start + head)) head++
  while (tail < shortest - head && isEqual(facing.left.end - 1 - tail, facing.right.end - 1 - tail)) tail++
  const cut = (range: Range, from: number, to: number) => ({ start: range.start + from, end: range.end - to })
  const pairOf = (kind: UnitPair['kind'], from: (range: Range) => number, to: (range: Range) => number) => ({
    left: cut(facing.left, from(facing.left), to(facing.left)),
    right: cut(facing.right, from(facing.right), to(facing.right)),
    kind,
  })
  return [
    pairOf(
      'equal',
      () => 0,
      (range) => length(range) - head,
    ),
    pairOf(
      'other',
      () => head,
      () => tail,
    ),
    pairOf(
      'equal',
      (range) => length(range) - tail,
      () => 0,
    ),
  ].filter((pair) => length(pair.left) > 0)
}

function isPhrase(facing: Facing): boolean {
  return (
    Math.max(length(facing.left), length(facing.right)) <= LONGEST_PHRASE && !isUneven(facing, MOST_UNEVEN)
  )
}

function isUneven(facing: Facing, most: number): boolean {
  const [a, b] = [length(facing.left), length(facing.right)]
  return Math.max(a, b) > Math.min(a, b) * most
}
