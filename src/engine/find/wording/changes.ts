import type { Side, Sided, Span, WordingChange } from '../../model.ts'
import type { Unit } from '../../match/words/units.ts'
import { SIDES } from '../context.ts'
import { isElided } from './elided.ts'
import { openWords } from './open-words.ts'
import type { QuotedPair } from './quoted-pairs.ts'

/** What differs inside the quotation marks of a pair. */
export interface Differences {
  readonly changes: readonly WordingChange[]
  readonly left: readonly Span[]
  readonly right: readonly Span[]
  /** Words in the longest run that only one side has. */
  readonly longest: number
  /** The content words that both quotes have, in whatever form: how many, and as a share, 0–1, of the shorter quote's. */
  readonly common: number
  readonly shared: number
}

/**
 * The words that one quote has and the other has not. Where one quotes whole clauses and the other some words,
 * only these are looked at: the rest was not left out, it was not quoted.
 */
export function differencesIn(pair: QuotedPair, texts: Sided<string>): Differences {
  const { swaps, inserts, alone } = openWords(pair, texts)
  const runs = SIDES.filter((side) => pair.pairing[other(side)].rung === 'full-quote').flatMap((side) =>
    runsOf(alone[side], pair.quoted[side], texts[side])
      .filter((units) => !pair.isToldNearby(side, units))
      .map((units) => ({ side, units })),
  )
  const put = SIDES.flatMap((side) => inserts[side].map((units) => ({ side, units })))
  const changes = new Set([
    ...swaps.map(({ left, right }) => changeOfSwap(left, right, pair)),
    ...put.map((): WordingChange => 'insert'),
    ...runs.map(({ side, units }) => changeOfRun(units, side, pair, texts)),
  ])
  const spans = (side: Side) =>
    merged([
      ...swaps.map((swap) => spanOf(swap[side])),
      ...[...runs, ...put].flatMap((run) => (run.side === side ? [spanOf(run.units)] : [])),
    ])
  return {
    changes: ORDER.filter((change) => changes.has(change)),
    left: spans('left'),
    right: spans('right'),
    longest: Math.max(0, ...runs.map(({ units }) => units.length)),
    ...commonIn(pair),
  }
}

const ORDER: readonly WordingChange[] = ['substitution', 'form', 'insert', 'elision', 'gap', 'truncation']

function other(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

/** Neighbours in one quotation as runs. */
function runsOf(units: readonly Unit[], all: readonly Unit[], text: string): Unit[][] {
  const placeOf = new Map(all.map((unit, at) => [unit, at]))
  const runs: Unit[][] = []
  for (const unit of units) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isNext = last !== undefined && placeOf.get(unit) === (placeOf.get(last) ?? -2) + 1
    if (run !== undefined && isNext && !MARK.test(text.slice(last.end, unit.start))) run.push(unit)
    else runs.push([unit])
  }
  return runs
}

/** Between two words of one quotation there is none. */
const MARK = /["“”„‟«»「」]/u

/** "slap" → "slapped", "I" → "we": the same word in another form. */
function changeOfSwap(left: readonly Unit[], right: readonly Unit[], { persons }: QuotedPair): WordingChange {
  const stems = (units: readonly Unit[]) => units.map(({ stem }) => stem).join(' ')
  const arePersons =
    left.every(({ key }) => persons.left.has(key)) && right.every(({ key }) => persons.right.has(key))
  return stems(left) === stems(right) || arePersons ? 'form' : 'substitution'
}

function changeOfRun(
  units: readonly Unit[],
  side: Side,
  pair: QuotedPair,
  texts: Sided<string>,
): WordingChange {
  const quoted = pair.quoted[side]
  const [first, last] = [units[0], units.at(-1)]
  if (first === undefined || last === undefined) return 'gap'
  const [before, behind] = [quoted[quoted.indexOf(first) - 1], quoted[quoted.indexOf(last) + 1]]
  if (isElided({ before, behind }, side, pair, texts[other(side)])) return 'elision'
  return before === undefined || behind === undefined ? 'truncation' : 'gap'
}

function spanOf(units: readonly Unit[]): Span {
  return { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 }
}

/** In order, overlapping ones as one. */
function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

function commonIn({ quoted }: QuotedPair): Pick<Differences, 'common' | 'shared'> {
  const stems = (side: Side) =>
    new Set(quoted[side].filter((unit) => !unit.isFunction).map(({ stem }) => stem))
  const [left, right] = [stems('left'), stems('right')]
  const common = [...left].filter((stem) => right.has(stem)).length
  return { common, shared: common / Math.max(1, Math.min(left.size, right.size)) }
}
