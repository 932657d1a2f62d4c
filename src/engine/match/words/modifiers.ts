import { hasContent, isFree, length, type Range, type UnitPair } from './ranges.ts'
import { beginAlike, startsClause, type Unit } from './units.ts'

/** So many words before a noun say what kind it is. */
const MOST_MODIFIERS = 4

/** "the [national] motto" / "the [U.S.] motto" → what stands before an equal word on both sides stands for one another */
export function linkModifiers(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const found = [...pairs]
  for (const pair of pairs) {
    if (pair.kind !== 'equal' || !hasContent(left, pair.left)) continue
    const a = modifiersOf(left, pair.left, found, 'left')
    const b = modifiersOf(right, pair.right, found, 'right')
    if (length(a) > 0 && length(b) > 0 && beginAlike(opening(left, a), opening(right, b)))
      found.push({ left: a, right: b, kind: 'other' })
  }
  return found
}

/** The function word before a range, with which its phrase begins, or else its own first word. */
function opening(units: readonly Unit[], { start }: Range): Unit {
  const before = startsClause(units[start]!) ? undefined : units[start - 1]
  return before?.isFunction === true ? before : units[start]!
}

/** The open words that tell something directly before a range. */
function modifiersOf(
  units: readonly Unit[],
  { start }: Range,
  pairs: readonly UnitPair[],
  side: 'left' | 'right',
): Range {
  let first = start
  const isOpen = (at: number) =>
    units[at]?.isFunction === false && isFree(pairs, { start: at, end: at + 1 }, side)
  while (start - first < MOST_MODIFIERS && isOpen(first - 1) && !startsClause(units[first]!)) first--
  return { start: first, end: start }
}
