import type { Comparison, Facing, Side, Span } from '../../engine/model.ts'
import type { Passage, Row } from '../model.ts'
import type { DeskRow, Piece } from './model.ts'
import { piecesOf, stretchesOf, textOf, type Texts } from './stretches.ts'
import { tidied } from './tidy.ts'
import { wordPairs, wordsIn } from './word-pairs.ts'

type MovedRow = Extract<Row, { readonly shape: 'moved' }>

/** A row of the comparison as it stands in the one text. `rows` by id, to tell whether a move is mutual. */
export function deskRow(comparison: Comparison, row: Row, rows: ReadonlyMap<string, Row>): DeskRow {
  const { id } = row
  if (row.shape === 'match') return { kind: 'text', id, pieces: matchedPieces(comparison, row, row.matches) }
  const twin = row.shape === 'moved' ? twinOf(row, rows) : null
  if (row.shape !== 'moved' || !twin) return { kind: 'text', id, pieces: [wholePiece(row.side, row.passage)] }
  const move = {
    row: twin.id,
    direction: row.twin.direction === 'earlier' ? ('up' as const) : ('down' as const),
  }
  if (row.side === 'left') return { kind: 'gone', id, to: move }
  const facing = { left: twin.passage, right: row.passage }
  return { kind: 'arrived', id, from: move, pieces: matchedPieces(comparison, facing, [row.twin.match]) }
}

/** The row that a moved one stands in on the other side; null where that one stands for another, too: then both are drawn. */
function twinOf(row: MovedRow, rows: ReadonlyMap<string, Row>): MovedRow | null {
  const twin = rows.get(row.twin.row)
  return twin?.shape === 'moved' && twin.side !== row.side && twin.twin.row === row.id ? twin : null
}

/** Below this share of words in common, striking the whole and putting in the whole reads better than a patchwork. */
const PATCHWORK = 0.34

function matchedPieces(
  comparison: Comparison,
  { left, right }: { readonly left: Passage; readonly right: Passage },
  matches: readonly number[],
): readonly Piece[] {
  const texts = textsOf(comparison)
  const whole = { left: spanOf(left), right: spanOf(right) }
  const pairs = wordPairs(comparison, matches).filter((pair) => lies(pair, whole))
  const words = (side: Side) => wordsIn(comparison[side].reading, whole[side]).length
  const cut = pairs.length < PATCHWORK * Math.max(words('left'), words('right')) ? [] : pairs
  return piecesOf(tidied(texts, stretchesOf(texts, whole, cut)))
}

function lies(pair: Facing, whole: Facing): boolean {
  return (['left', 'right'] as const).every(
    (side) => whole[side].start <= pair[side].start && pair[side].end <= whole[side].end,
  )
}

function wholePiece(side: Side, passage: Passage): Piece {
  return side === 'left' ? { kind: 'del', left: spanOf(passage) } : { kind: 'ins', right: spanOf(passage) }
}

/** Nothing of a passage but its span. */
export function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** The two texts that pieces are offsets of. */
export function textsOf({ left, right }: Comparison): Texts {
  return { left: left.reading.text, right: right.reading.text }
}

/** Two lines that are no part of the account: alike but for spaces, or the one in place of the other. */
export function creditPieces(texts: Texts, { left, right }: Partial<Facing>): readonly Piece[] {
  if (!left || !right) return left ? [{ kind: 'del', left }] : right ? [{ kind: 'ins', right }] : []
  const isAlike = squeezed(textOf(texts.left, left)) === squeezed(textOf(texts.right, right))
  if (isAlike) return [{ kind: 'same', left, right }]
  return [
    { kind: 'del', left },
    { kind: 'ins', right },
  ]
}

/** White space as single spaces, none at the ends. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
