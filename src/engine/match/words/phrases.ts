import { hasContent, isFree, type Range, type UnitPair } from './ranges.ts'
import type { Unit } from './units.ts'

/** Passes that make whole phrases of links between words. */

/** Longer stretches between the same neighbours are other things, not other words for one thing. */
const LONGEST_PHRASE = 6
/** One phrase is hardly so many times as long as what it stands for. */
const MOST_UNEVEN = 3

/** "vowed [harsh revenge] for" / "vowed [severe retaliation] for" → phrase beside phrase */
export function linkFacingPhrases(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const anchors = inOrder(pairs)
  const found = [...pairs]
  for (let at = 0; at <= anchors.length; at++) {
    const before = anchors[at - 1]
    const after = anchors[at]
    const a = soleStretch(left, before?.left.end ?? 0, after?.left.start ?? left.length)
    const b = soleStretch(right, before?.right.end ?? 0, after?.right.start ?? right.length)
    if (a === undefined || b === undefined || !isFree(found, a, 'left') || !isFree(found, b, 'right'))
      continue
    const [short, long] = [Math.min(length(a), length(b)), Math.max(length(a), length(b))]
    if (long > LONGEST_PHRASE || long > short * MOST_UNEVEN) continue
    if (!hasContent(left, a) || !hasContent(right, b) || !beginAlike(left[a.start], right[b.start])) continue
    found.push({ left: a, right: b, kind: 'other' })
  }
  return found
}

/** "[by the Leader]" and "[on Wednesday]" answer different questions; "[in Kerman]" and "[in the city]" do not */
function beginAlike(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && b !== undefined && (a.key === b.key || (a.opensName && b.opensName))
}

function length({ start, end }: Range): number {
  return end - start
}

/** The pairs that stand in one order on both sides, by left; others are moved and bound nothing. */
function inOrder(pairs: readonly UnitPair[]): UnitPair[] {
  const kept: UnitPair[] = []
  for (const pair of pairs.toSorted((a, b) => a.left.start - b.left.start)) {
    if (pair.right.start >= (kept.at(-1)?.right.end ?? 0)) kept.push(pair)
  }
  return kept
}

/** The units of a range, where no punctuation divides them. */
function soleStretch(units: readonly Unit[], start: number, end: number): Range | undefined {
  if (start >= end) return undefined
  for (let at = start + 1; at < end; at++) if (units[at]?.startsClause === true) return undefined
  return { start, end }
}

/** "[The] (corruptive) presence" / "[The] (corrupt) presence" → "The" beside what is linked is shared after all */
export function restoreEqualNeighbours(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const found = [...pairs]
  const isOpen = (i: number, j: number) =>
    left[i] !== undefined &&
    left[i].key === right[j]?.key &&
    isFree(found, one(i), 'left') &&
    isFree(found, one(j), 'right')
  for (const pair of pairs) {
    for (let i = pair.left.start - 1, j = pair.right.start - 1; isOpen(i, j); i--, j--)
      found.push({ left: one(i), right: one(j), kind: 'equal' })
    for (let i = pair.left.end, j = pair.right.end; isOpen(i, j); i++, j++)
      found.push({ left: one(i), right: one(j), kind: 'equal' })
  }
  return joinNeighbours(found)
}

function one(at: number): Range {
  return { start: at, end: at + 1 }
}

/** "[the Leader] [remarked]" / "[Khamenei] [said]" → "[the Leader remarked]" / "[Khamenei said]" */
export function joinNeighbours(pairs: readonly UnitPair[]): readonly UnitPair[] {
  const joined: UnitPair[] = []
  for (const pair of pairs.toSorted((a, b) => a.left.start - b.left.start)) {
    const last = joined.at(-1)
    if (last === undefined || !goesOn(last, pair)) joined.push(pair)
    else {
      joined[joined.length - 1] = {
        left: { start: last.left.start, end: pair.left.end },
        right: { start: last.right.start, end: pair.right.end },
        kind: pair.kind,
      }
    }
  }
  return joined
}

function goesOn(pair: UnitPair, next: UnitPair): boolean {
  return pair.kind === next.kind && pair.left.end === next.left.start && pair.right.end === next.right.start
}
