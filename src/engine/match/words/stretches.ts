import { inOneOrder, isFirm } from './anchors.ts'
import { isInside, isWithin, length, meets, type Facing, type Range, type UnitPair } from './ranges.ts'
import { startsClause, type Unit } from './units.ts'

/** What stands open between shared wording, and which open stretch faces which. */

/** What lies between two anchors that follow one another on both sides. */
export interface Gap extends Facing {
  /** A sentence's beginning or end is no anchor. */
  readonly isAnchored: { readonly start: boolean; readonly end: boolean }
}

/**
 * What lies between anchors, pairs that stand in one order on both sides; before the first and behind the last, too.
 */
export function gapsOf(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
  isAnchor: (pair: UnitPair) => boolean = (pair) => isFirm(pair, left),
): readonly Gap[] {
  const anchors = inOneOrder(pairs).filter(isAnchor)
  return [...anchors, undefined].map((after, at) => {
    const before = anchors[at - 1]
    return {
      left: { start: before?.left.end ?? 0, end: after?.left.start ?? left.length },
      right: { start: before?.right.end ?? 0, end: after?.right.start ?? right.length },
      isAnchored: { start: before !== undefined, end: after !== undefined },
    }
  })
}

/** Cutting at links that lead out may leave others that do. */
const MOST_CUTS = 3

/** The stretches of a gap that face one another, each cut at punctuation and at links that lead elsewhere. */
export function facingStretches(
  gap: Gap,
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly Facing[] {
  const whole: Facing[] = []
  let open: readonly Facing[] = [gap]
  for (let cut = 0; cut < MOST_CUTS; cut++) {
    const found = open.flatMap((facing) => {
      const taken = pairs.filter((pair) => isFirm(pair, left) || leadsOut(pair, facing))
      const lefts = taken.map((pair) => pair.left)
      const rights = taken.map((pair) => pair.right)
      return paired(
        stretchesOf(left, facing.left, lefts),
        stretchesOf(right, facing.right, rights),
        gap,
        pairs,
      )
    })
    open = found.filter((facing) => pairs.some((pair) => leadsOut(pair, facing)))
    whole.push(...found.filter((facing) => !open.includes(facing)))
  }
  return whole
}

function leadsOut(pair: UnitPair, facing: Facing): boolean {
  return pair.kind !== 'guess' && isWithin(pair.left, facing.left) !== isWithin(pair.right, facing.right)
}

function stretchesOf(units: readonly Unit[], { start, end }: Range, taken: readonly Range[]): Range[] {
  const found: Range[] = []
  let first = start
  for (let at = start; at < end; at++) {
    const isTaken = taken.some((range) => meets(range, { start: at, end: at + 1 }))
    if (!isTaken && (at === first || !startsClause(units[at]!))) continue
    found.push({ start: first, end: at })
    first = isTaken ? at + 1 : at
  }
  return [...found, { start: first, end }].filter((range) => length(range) > 0)
}

/** A link outweighs an anchor, an anchor any length. */
const [LINK, ANCHOR] = [1000, 100]

/** Each stretch with the one that it has the most in common with; a stretch faces one other. */
function paired(
  lefts: readonly Range[],
  rights: readonly Range[],
  gap: Gap,
  pairs: readonly UnitPair[],
): Facing[] {
  const worth = (facing: Facing) =>
    LINK * pairs.filter((pair) => isInside(pair, facing)).length +
    ANCHOR * anchorsBeside(facing, gap) +
    Math.min(length(facing.left), length(facing.right))
  const ranked = lefts
    .flatMap((a) => rights.map((b) => ({ left: a, right: b })))
    .map((facing) => ({ facing, worth: worth(facing) }))
    .filter((one) => one.worth >= ANCHOR)
    .toSorted((one, other) => other.worth - one.worth)
  const found: Facing[] = []
  for (const { facing } of ranked)
    if (!found.some((one) => meets(one.left, facing.left) || meets(one.right, facing.right)))
      found.push(facing)
  return found
}

/** How many of a gap's anchors, 0–2, both stretches touch. */
export function anchorsBeside(facing: Facing, gap: Gap): number {
  const { start, end } = endsTouched(facing, gap)
  return Number(start && gap.isAnchored.start) + Number(end && gap.isAnchored.end)
}

/** Whether both stretches begin, and end, where their gap does. */
export function endsTouched(facing: Facing, gap: Gap): { readonly start: boolean; readonly end: boolean } {
  return {
    start: facing.left.start === gap.left.start && facing.right.start === gap.right.start,
    end: facing.left.end === gap.left.end && facing.right.end === gap.right.end,
  }
}
