import type { Comparison } from '../../engine/model.ts'
import { type DeskBlock, type Piece, STYLE_RULES, type StyleRule } from './model.ts'
import { wordsIn } from './word-pairs.ts'

/**
 * One change as an editor would count it. `marks`: signs alone, such as quotation marks put around a word; `line`: one
 * that is no part of the account, and neither names who wrote it nor where.
 */
export type EditKind =
  | 'headline'
  | 'trim'
  | 'insert'
  | 'swap'
  | 'marks'
  | 'move'
  | 'credit'
  | 'dateline'
  | 'line'

export interface Edit {
  readonly kind: EditKind
  /** Words struck, words put in. */
  readonly struck: number
  readonly put: number
}

/** The changes of a block, in order; neighbouring ones count as one. */
export function editsIn(comparison: Comparison, block: DeskBlock): readonly Edit[] {
  const moves = block.kind === 'text' ? block.rows.filter(({ kind }) => kind === 'arrived').length : 0
  const runs = runsOf(piecesIn(block)).map((run) => measured(comparison, run))
  const words = { struck: sum(runs.map(({ struck }) => struck)), put: sum(runs.map(({ put }) => put)) }
  if (runs.length > 0 && block.kind === 'credit') return [{ kind: lineKind(block.rule), ...words }]
  if (runs.length > 0 && block.kind === 'text' && block.role === 'headline')
    return [{ kind: 'headline', ...words }]
  return [
    ...Array.from({ length: moves }, () => ({ kind: 'move' as const, struck: 0, put: 0 })),
    ...runs.map(({ struck, put }) => ({ kind: kindOf(struck, put), struck, put })),
  ]
}

/** How often each rule of style tells the two apart; only those that do. */
export function styleCounts(blocks: readonly DeskBlock[]): readonly { rule: StyleRule; count: number }[] {
  const found = blocks.flatMap(piecesIn).flatMap((piece) => (piece.kind === 'style' ? [piece.rule] : []))
  return STYLE_RULES.map((rule) => ({ rule, count: found.filter((one) => one === rule).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** All that is drawn in a block; what moved away is drawn elsewhere. */
export function piecesIn(block: DeskBlock): readonly Piece[] {
  if (block.kind === 'credit') return block.pieces
  return block.rows.flatMap((row) => (row.kind === 'gone' ? [] : row.pieces))
}

/** Lines that say whose the text is. */
const CREDITS: ReadonlySet<string> = new Set(['byline', 'source-line', 'licence-line'])

function lineKind(rule: string): EditKind {
  if (rule === 'dateline') return 'dateline'
  return CREDITS.has(rule) ? 'credit' : 'line'
}

function kindOf(struck: number, put: number): EditKind {
  if (struck > 0 && put > 0) return 'swap'
  if (struck > 0) return 'trim'
  return put > 0 ? 'insert' : 'marks'
}

/** Struck and put in pieces that follow one another. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    const isEdit = piece.kind === 'del' || piece.kind === 'ins'
    if (isEdit && isOpen) runs.at(-1)?.push(piece)
    else if (isEdit) runs.push([piece])
    isOpen = isEdit
  }
  return runs
}

function measured({ left, right }: Comparison, run: readonly Piece[]) {
  const struck = run.map((piece) => (piece.kind === 'del' ? wordsIn(left.reading, piece.left).length : 0))
  const put = run.map((piece) => (piece.kind === 'ins' ? wordsIn(right.reading, piece.right).length : 0))
  return { struck: sum(struck), put: sum(put) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
