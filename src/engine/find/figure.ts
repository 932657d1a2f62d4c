import type { Figure, Finding } from '../model.ts'
import { compareFigures } from './figures/compare-figures.ts'
import type { FigureRelation } from './figures/figure-relation.ts'
import { kinship } from './figures/akin-figures.ts'
import type { FigurePair, FigurePlace } from './figures/figure-pair.ts'
import { type FigureSentence, type FigureSide, figureSentences } from './figures/figure-side.ts'

export interface FigureContext {
  readonly left: FigureSide
  readonly right: FigureSide
  readonly pairs: readonly FigurePair[]
}

export type FigureFinding = Extract<Finding, { rule: 'figure' }>

/**
 * Figures that two sentences give of the same thing, and that are not equal. Turning the sides round turns the
 * answer round. In order of the left figure, then of the right one; each pair of figures once.
 */
export function figureFindings({ left, right, pairs }: FigureContext): FigureFinding[] {
  const at = { left: figureSentences(left), right: figureSentences(right) }
  const found = new Map<string, FigureFinding>()
  for (const pair of byCloseness(pairs)) {
    const [from, to] = [at.left(pair.left), at.right(pair.right)]
    if (from === null || to === null) continue
    for (const { left: one, right: other, relation } of unequal(from, to, pair)) {
      const key = `${one.start} ${other.start}`
      if (found.has(key)) continue
      const sentences = { left: [pair.left], right: [pair.right] }
      found.set(key, { rule: 'figure', relation, sentences, left: [spanOf(one)], right: [spanOf(other)] })
    }
  }
  return [...found.values()].toSorted(byPlace)
}

/** A pair can be given twice, as weak and as neighbours: the closer one is looked at. */
function byCloseness(pairs: readonly FigurePair[]): FigurePair[] {
  return pairs.toSorted((a, b) => CLOSENESS[a.strength] - CLOSENESS[b.strength])
}

const CLOSENESS = { strong: 0, fair: 1, weak: 2, neighbour: 3 } as const

interface Unequal {
  readonly left: Figure
  readonly right: Figure
  readonly relation: Exclude<FigureRelation, 'equal'>
  readonly kinship: number
}

/** The figures of two sentences that tell of the same thing and differ: each with its one best partner. */
function unequal(left: FigureSentence, right: FigureSentence, pair: FigurePair): Unequal[] {
  if (isMoreThan(MOST_FIGURES, left.figures, right.figures)) return []
  const settled = settledOf(left.figures, right.figures)
  const open = (figures: readonly Figure[]) => figures.filter((figure) => !settled.has(figure))
  const both = { left: open(left.figures), right: open(right.figures) }
  if (isMoreThan(MOST_OPEN, both.left, both.right)) return []
  const akin = both.left.flatMap((one) =>
    both.right.flatMap((other) => compared({ left, right, one, other, open: both, pair })),
  )
  const best = bestOf(akin)
  return akin.filter((found) => best.get(found.left) === found && best.get(found.right) === found)
}

/** A sentence with more figures is a table or a list: which of them face each other, words beside them do not tell. */
const MOST_OPEN = 40

/** With more figures in all, looking for equal ones would take longer than what it could tell is worth. */
const MOST_FIGURES = 120

function isMoreThan(most: number, left: readonly Figure[], right: readonly Figure[]): boolean {
  return Math.max(left.length, right.length) > most
}

/** The closest kin of each figure; none for one that has two as close. */
function bestOf(akin: readonly Unequal[]): Map<Figure, Unequal> {
  const best = new Map<Figure, Unequal>()
  const second = new Map<Figure, number>()
  for (const found of akin)
    for (const figure of [found.left, found.right]) {
      const known = best.get(figure)
      const [more, less] =
        known === undefined || found.kinship > known.kinship ? [found, known] : [known, found]
      best.set(figure, more)
      second.set(figure, Math.max(second.get(figure) ?? -1, less?.kinship ?? -1))
    }
  for (const [figure, next] of second) if (best.get(figure)?.kinship === next) best.delete(figure)
  return best
}

/** A figure with an equal one in the other sentence is settled; so is a day that the other tells less closely. */
function settledOf(left: readonly Figure[], right: readonly Figure[]): Set<Figure> {
  const settled = new Set<Figure>()
  for (const one of left)
    for (const other of right) {
      const relation = compareFigures(one, other)
      const isWithin = relation === 'contains' && !isLoose(one) && !isLoose(other)
      if (relation === 'equal' || (isWithin && one.kind === 'day')) settled.add(one).add(other)
    }
  return settled
}

/** "This week" holds so many days that it settles none. */
function isLoose(figure: Figure): boolean {
  return figure.kind === 'day' && figure.relative !== null && !CLOSE.has(figure.relative.unit)
}

const CLOSE: ReadonlySet<string> = new Set(['day', 'weekend'])

function compared(place: Omit<FigurePlace, 'relation'>): Unequal[] {
  const relation = compareFigures(place.one, place.other)
  if (relation === null || relation === 'equal') return []
  // "Wednesday" and "last week": told less closely, and no other day.
  if (place.one.kind === 'day' && relation === 'contains') return []
  const akin = kinship({ ...place, relation })
  return akin === null ? [] : [{ left: place.one, right: place.other, relation, kinship: akin }]
}

function spanOf({ start, end }: Figure): { start: number; end: number } {
  return { start, end }
}

function byPlace(a: FigureFinding, b: FigureFinding): number {
  return a.left[0]!.start - b.left[0]!.start || a.right[0]!.start - b.right[0]!.start
}
