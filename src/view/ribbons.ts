import type { Comparison, Match, Side, Sided, Strength } from '../engine/model.ts'
import type { Layout, Row, RowId } from './model.ts'
import { rowsBySentence } from './row-passages.ts'
import { isEarned } from './sentences.ts'

/**
 * `reframed` and `same`: both texts tell it at this point of their order. `moved`: a match off the spine, whose
 * ribbon crosses others. `possible`: a weak match, shown on demand.
 */
export type RibbonKind = 'reframed' | 'same' | 'moved' | 'possible'

/** Joins what a row draws of the left text with what a row, the same or another, draws of the right one. */
export interface Ribbon extends Sided<RowId> {
  readonly kind: RibbonKind
  /** Of the best match behind it, an index into `Comparison.matches`. */
  readonly match: number
  readonly strength: Strength
  readonly by?: 'reader'
}

/**
 * A ribbon for every two passages with a match between them, many to many, in the order of the left text. Where
 * several matches join the same two passages, the best one speaks for them.
 */
export function ribbonsOf(comparison: Comparison, { rows }: Layout): readonly Ribbon[] {
  const rowOf = { left: rowsBySentence(rows, 'left'), right: rowsBySentence(rows, 'right') }
  const spine = new Set(comparison.spine)
  const byEnds = new Map<string, Ribbon>()
  comparison.matches.forEach((match, index) => {
    const left = rowOf.left.get(match.left)
    const right = rowOf.right.get(match.right)
    if (!left || !right) return
    const ends = `${left.id} ${right.id}`
    const known = byEnds.get(ends)
    if (known && !isBetter(comparison.matches, index, known.match)) return
    const kind = kindOf(match, { left, right }, spine.has(index))
    const { strength, by } = match
    byEnds.set(ends, { left: left.id, right: right.id, kind, match: index, strength, ...(by && { by }) })
  })
  return [...byEnds.values()]
}

function kindOf({ kind, strength }: Match, { left, right }: Sided<Row>, isOnSpine: boolean): RibbonKind {
  if (left.shape === 'match' && left === right) return left.kind
  if (strength === 'weak') return 'possible'
  if (!isOnSpine) return 'moved'
  return kind === 'same' ? 'same' : 'reframed'
}

function isBetter(matches: readonly Match[], one: number, other: number): boolean {
  const earned = Number(isEarned(matches, one)) - Number(isEarned(matches, other))
  return earned > 0 || (earned === 0 && (matches[one]?.score ?? 0) > (matches[other]?.score ?? 0))
}

/** The ribbons of a passage, the one that leads straight across first, then by strength; possible ones last. */
export function ribbonsAt(ribbons: readonly Ribbon[], side: Side, row: RowId): readonly Ribbon[] {
  return ribbons.filter((ribbon) => ribbon[side] === row).toSorted((a, b) => rankOf(a) - rankOf(b))
}

function rankOf({ left, right, strength }: Ribbon): number {
  return left === right ? 0 : 1 + RANKED.indexOf(strength)
}

const RANKED: readonly Strength[] = ['strong', 'fair', 'weak']
