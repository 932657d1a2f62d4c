import { freeUnits, type Range, type UnitPair } from './ranges.ts'
import { isReworded } from './reworded.ts'
import { startsClause, type Unit } from './units.ts'

/** So many content words in a run are wording that both share, whatever stands around it. */
const FIRM_CONTENT = 2

const FIRM_LENGTH = 3

/** "[efforts to] ban [weapons]" / "[a] ban [on arms]" → an equal word alone among other words on both sides belongs to their phrase */
export function sinkIslands(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const equal = pairs.filter((pair) => pair.kind === 'equal')
  const [freeLeft, freeRight] = [freeUnits(left, equal, 'left'), freeUnits(right, equal, 'right')]
  const loosely = isReworded(pairs, left, right)
  return pairs.map((pair) =>
    pair.kind === 'equal' &&
    !isFirm(pair, left, right) &&
    (loosely || (isAlone(pair.left, freeLeft) && isAlone(pair.right, freeRight)))
      ? { ...pair, kind: 'other' }
      : pair,
  )
}

/** "[the ban]" / "[the ban]" → an island that found no phrase is shared after all */
export function raiseIslands(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitPair[] {
  const words = (units: readonly Unit[], { start, end }: Range) =>
    units
      .slice(start, end)
      .map((unit) => unit.key)
      .join(' ')
  return pairs.map((pair) =>
    words(left, pair.left) === words(right, pair.right) ? { ...pair, kind: 'equal' } : pair,
  )
}

/** Wording that stays shared: a run of some length, or a shorter one that opens or closes a clause on both sides ("last night, …"). */
function isFirm(pair: UnitPair, left: readonly Unit[], right: readonly Unit[]): boolean {
  const [long, full] = [
    pair.left.end - pair.left.start >= FIRM_LENGTH,
    contentIn(left, pair.left) >= FIRM_CONTENT,
  ]
  return (long && full) || ((long || full) && endsClause(left, pair.left) && endsClause(right, pair.right))
}

function endsClause(units: readonly Unit[], { start, end }: Range): boolean {
  const [first, next] = [units[start], units[end]]
  return (
    start === 0 || next === undefined || startsClause(next) || (first !== undefined && startsClause(first))
  )
}

function contentIn(units: readonly Unit[], { start, end }: Range): number {
  return units.slice(start, end).filter((unit) => !unit.isFunction).length
}

/** Other words stand on both sides of a range; an end of the sentence is as good as one, two are not. */
function isAlone({ start, end }: Range, free: readonly boolean[]): boolean {
  return (free[start - 1] ?? free[end] ?? false) && (free[end] ?? true)
}
