import { meets, type Range, type UnitPair } from './ranges.ts'
import { startsClause, type Unit } from './units.ts'

/** Where two sentences part into clauses that stand for one another. */
interface Cut {
  readonly left: number
  readonly right: number
}

/** "[A slap was delivered,” the Leader remarked]" / "[we slapped them,” Khamenei said]" → clause beside clause, where links lie on both sides of the cut and none across it */
export function partedAtClauses(
  whole: UnitPair,
  links: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
): UnitPair[] {
  const starts = { left: clauseStarts(left, whole.left), right: clauseStarts(right, whole.right) }
  const cuts: Cut[] = []
  for (const cut of starts.left.flatMap((at) => starts.right.map((other) => ({ left: at, right: other })))) {
    const last = cuts.at(-1) ?? { left: whole.left.start, right: whole.right.start }
    const between = links.filter((link) => link.left.start >= last.left)
    const before = between.filter((link) => link.left.end <= cut.left)
    const after = between.filter((link) => link.left.start >= cut.left)
    if (before.length === 0 || after.length === 0 || cut.right <= last.right) continue
    if (before.length + after.length < between.length) continue
    if (
      before.every((link) => link.right.end <= cut.right) &&
      after.every((link) => link.right.start >= cut.right)
    )
      cuts.push(cut)
  }
  const ends = [...cuts, { left: whole.left.end, right: whole.right.end }]
  return ends.map((end, at) => {
    const start = cuts[at - 1] ?? { left: whole.left.start, right: whole.right.start }
    return {
      left: { start: start.left, end: end.left },
      right: { start: start.right, end: end.right },
      kind: whole.kind,
    }
  })
}

/** The units inside a range that punctuation stands before. */
function clauseStarts(units: readonly Unit[], { start, end }: Range): number[] {
  const found: number[] = []
  for (let at = start + 1; at < end; at++) if (startsClause(units[at]!)) found.push(at)
  return found
}

/** "[we slapped them,” Khamenei said]" → "[Khamenei said]", where "slapped" stands for a word elsewhere: the outer clauses that hold such a word go */
export function withoutTakenClauses(range: Range, taken: readonly Range[], units: readonly Unit[]): Range {
  const starts = clauseStarts(units, range)
  const clauses = [range.start, ...starts].map((start, at) => ({ start, end: starts[at] ?? range.end }))
  const isOpen = (clause: Range) => !taken.some((one) => meets(one, clause))
  const [first, last] = [clauses.findIndex(isOpen), clauses.findLastIndex(isOpen)]
  return first < 0 ? range : { start: clauses[first]!.start, end: clauses[last]!.end }
}
