import type { Link, Side, Sided } from '../../model.ts'
import type { Unit } from '../../match/words/units.ts'
import { overlap } from '../../spans.ts'
import { SIDES } from '../context.ts'
import type { QuotedPair } from './quoted-pairs.ts'

/** Words inside the marks of both sides that stand for one another and differ. */
export interface Swap {
  readonly left: readonly Unit[]
  readonly right: readonly Unit[]
}

/** The words of two quotes that are not the same. */
export interface OpenWords {
  readonly swaps: readonly Swap[]
  /** Runs in brackets: the outlet put them in. */
  readonly inserts: Sided<readonly (readonly Unit[])[]>
  /** Words without any counterpart in the other sentence. */
  readonly alone: Sided<readonly Unit[]>
}

/** The quoted words of a pair that its equal links leave open, and those put in by an editor’s brackets. */
export function openWords({ quoted, links }: QuotedPair, texts: Sided<string>): OpenWords {
  const equal = links.filter(({ kind }) => kind === 'equal')
  const isEqual = (side: Side) => (unit: Unit) => equal.some((link) => overlap(link[side], unit))
  const insertsOf = (side: Side) =>
    bracketed(quoted[side], texts[side]).filter((run) => isPutIn(run, quoted[side], isEqual(side)))
  const inserts = { left: insertsOf('left'), right: insertsOf('right') }
  const own = (side: Side) => {
    const put = new Set(inserts[side].flat())
    return quoted[side].filter((unit) => !put.has(unit))
  }
  const words = { left: own('left'), right: own('right') }
  const facing = links.flatMap((link) => facingIn(link, words) ?? [])
  const swaps = facing.filter(({ left, right }) => keysOf(left) !== keysOf(right))
  const taken = new Set(facing.flatMap(({ left, right }) => [...left, ...right]))
  const open = (side: Side) => words[side].filter((unit) => !taken.has(unit) && !isEqual(side)(unit))
  return { swaps, inserts, alone: withoutTwins({ left: open('left'), right: open('right') }) }
}

function facingIn(link: Link, words: Sided<readonly Unit[]>): Swap | null {
  if (link.kind === 'equal') return null
  const [left, right] = SIDES.map((side) => words[side].filter((unit) => overlap(link[side], unit)))
  return left?.length && right?.length ? { left, right } : null
}

/** A hyphen is a matter of spelling: "tax-filing". */
function keysOf(units: readonly Unit[]): string {
  return units
    .map(({ key }) => key)
    .join(' ')
    .replaceAll('-', ' ')
}

/** Beside words that both have, and not in the other quote too. */
function isPutIn(run: readonly Unit[], all: readonly Unit[], isEqual: (unit: Unit) => boolean): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || run.every(isEqual)) return false
  const beside = [all[all.indexOf(first) - 1], all[all.indexOf(last) + 1]]
  return beside.some((unit) => unit !== undefined && isEqual(unit))
}

/** The same word left open on both sides is no difference, wherever the aligner put its partner. */
function withoutTwins({ left, right }: Sided<readonly Unit[]>): Sided<readonly Unit[]> {
  const rest = [...right]
  const alone = left.filter((unit) => {
    const at = rest.findIndex((one) => one.key === unit.key)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return { left: alone, right: rest }
}

/** "[the U.S.]", "(local)" */
function bracketed(units: readonly Unit[], text: string): Unit[][] {
  const runs: Unit[][] = []
  let isOpen = false
  for (const [at, unit] of units.entries()) {
    const before = text.slice(units[at - 1]?.end ?? unit.start - 1, unit.start)
    const opens = /[[(][^\])]*$/u.test(before)
    if (opens) runs.push([])
    isOpen = opens || (isOpen && !/[\])]/u.test(before))
    if (isOpen) runs.at(-1)?.push(unit)
  }
  return runs
}
