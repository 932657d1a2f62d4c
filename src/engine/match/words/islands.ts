import { holdsName } from './anchors.ts'
import { hasContent, length, LONGEST_PHRASE, type Facing, type UnitPair } from './ranges.ts'
import { startsClause, type Unit } from './units.ts'

/** Passes that let a phrase hold a few shared words, where both sides hold the same ones in one place. */

/** More shared words in a row are wording of their own. */
const LONGEST_ISLAND = 2

/** "[seeking] to [clarify his remarks]" / "[trying] to [quell the furor]" → one phrase, "to" and all */
export function bridgeIslands(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const found: UnitPair[] = []
  for (const pair of pairs.toSorted((a, b) => a.left.start - b.left.start)) {
    const count = pair.kind === 'other' ? bridged(found, pair, left, right) : 0
    const first = found.at(-count)
    if (count === 0 || first === undefined) found.push(pair)
    else found.splice(-count, count, joined(first, pair))
  }
  return found
}

/** How many of the last pairs a phrase makes one phrase with: 0, the one before it, or that and an island between. */
function bridged(
  found: readonly UnitPair[],
  pair: UnitPair,
  left: readonly Unit[],
  right: readonly Unit[],
): number {
  const [last, before] = [found.at(-1), found.at(-2)]
  if (last === undefined || !isNext(last, pair, left, right)) return 0
  if (last.kind === 'other') return isShort(joined(last, pair)) ? 1 : 0
  if (before?.kind !== 'other' || !isNext(before, last, left, right)) return 0
  return isIsland(last, left, right) && isShort(joined(before, pair)) ? 2 : 0
}

/** Below this share of shared words a sentence is told in other words, not edited. */
const REWORDED = 0.6

/** "[intense] opposition" / "[stiff] opposition" → "[intense opposition]" / "[stiff opposition]", in a sentence told in other words */
export function sinkEdges(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  if (sharedIn(pairs) * 2 >= REWORDED * (left.length + right.length)) return pairs
  const islands = pairs.filter((pair) => isIsland(pair, left, right) && hasContent(left, pair.left))
  return islands.reduce((found, island) => {
    const phrase = found.find(
      (pair) =>
        isSunkBy(island, pair, left, right) &&
        (isNext(pair, island, left, right) || isNext(island, pair, left, right)),
    )
    if (phrase === undefined) return found
    const rest = found.filter((pair) => pair !== phrase && pair !== island)
    return [
      ...rest,
      phrase.left.start < island.left.start
        ? joined(phrase, island)
        : { ...joined(island, phrase), kind: 'other' },
    ]
  }, pairs)
}

/** A phrase sinks no more shared words than it has words of its own. */
function isSunkBy(
  island: UnitPair,
  phrase: UnitPair,
  left: readonly Unit[],
  right: readonly Unit[],
): boolean {
  return (
    phrase.kind === 'other' &&
    hasContent(left, phrase.left) &&
    hasContent(right, phrase.right) &&
    length(island.left) <= Math.min(length(phrase.left), length(phrase.right)) &&
    isShort(joined(phrase, island))
  )
}

function sharedIn(pairs: readonly UnitPair[]): number {
  return pairs.reduce((sum, pair) => sum + (pair.kind === 'equal' ? length(pair.left) : 0), 0)
}

function isIsland(pair: UnitPair, left: readonly Unit[], right: readonly Unit[]): boolean {
  const isName = holdsName(pair, left) || holdsName({ ...pair, left: pair.right }, right)
  return pair.kind === 'equal' && length(pair.left) <= LONGEST_ISLAND && !isName
}

/** Directly behind on both sides, with no punctuation between. */
function isNext(pair: Facing, next: Facing, left: readonly Unit[], right: readonly Unit[]): boolean {
  return (
    pair.left.end === next.left.start &&
    pair.right.end === next.right.start &&
    !startsClause(left[next.left.start]!) &&
    !startsClause(right[next.right.start]!)
  )
}

function joined(first: UnitPair, last: UnitPair): UnitPair {
  return {
    left: { start: first.left.start, end: last.left.end },
    right: { start: first.right.start, end: last.right.end },
    kind: first.kind,
  }
}

function isShort({ left, right }: Facing): boolean {
  return Math.max(length(left), length(right)) <= LONGEST_PHRASE
}
