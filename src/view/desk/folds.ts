import type { RowId } from '../model.ts'
import type { DeskBlock, DeskRow, Piece } from './model.ts'

/** What is drawn: a block or a part of one, or in place of a long stretch without a change its number of sentences. */
export type DeskItem =
  | {
      readonly kind: 'block'
      readonly id: string
      /** Which block it is, or is a part of. */
      readonly at: number
      readonly block: DeskBlock
    }
  | { readonly kind: 'fold'; readonly id: RowId; readonly rows: readonly RowId[]; readonly sentences: number }

export interface FoldRule {
  /** Differences of style are shown, so they count as changes. */
  readonly isStyleShown: boolean
  /** How many sentences a row draws. */
  readonly sentencesIn: (row: RowId) => number
  /** Whether the stretch that a row stands in is to stay open. */
  readonly isOpen: (row: RowId) => boolean
}

/** A shorter stretch is quicker read than opened. */
const SHORTEST_FOLD = 3

/** Folds stretches of three or more sentences without a change, across paragraphs too. */
export function foldedItems(blocks: readonly DeskBlock[], rule: FoldRule): readonly DeskItem[] {
  const parts = blocks.flatMap((block, at) => partsOf(block, at))
  const items: DeskItem[] = []
  for (const run of runsOf(parts, rule)) {
    const rows = run.flatMap(({ row }) => (row ? [row.id] : []))
    const sentences = rows.reduce((sum, row) => sum + rule.sentencesIn(row), 0)
    const [first] = rows
    const isLong = run.every((part) => !isChanged(part, rule)) && sentences >= SHORTEST_FOLD
    if (first !== undefined && isLong && !rows.some(rule.isOpen))
      items.push({ kind: 'fold', id: first, rows, sentences })
    else for (const part of run) draw(items, part)
  }
  return items
}

/** Whether two blocks, or parts of one, hold the very same rows or lines. */
export function isSameBlock(one: DeskBlock, other: DeskBlock): boolean {
  if (one.kind === 'credit' || other.kind === 'credit') return one === other
  return one.rows.length === other.rows.length && one.rows.every((row, at) => row === other.rows[at])
}

/** Behind a part of its own block a row goes on in that. */
function draw(items: DeskItem[], { block, at, row }: Part): void {
  const last = items.at(-1)
  if (!row || block.kind === 'credit') items.push({ kind: 'block', id: `${at}`, at, block })
  else if (last?.kind === 'block' && last.at === at && last.block.kind === 'text')
    items[items.length - 1] = { ...last, block: { ...block, rows: [...last.block.rows, row] } }
  else items.push({ kind: 'block', id: `${at}-${row.id}`, at, block: { ...block, rows: [row] } })
}

/** Whether anything is shown as changed in a row. */
export function isRowChanged(row: DeskRow, isStyleShown: boolean): boolean {
  return row.kind !== 'text' || row.pieces.some((piece) => isPieceChanged(piece, isStyleShown))
}

function isPieceChanged({ kind }: Piece, isStyleShown: boolean): boolean {
  return kind === 'del' || kind === 'ins' || (isStyleShown && kind === 'style')
}

/** A row of a block, or a line that has none. */
interface Part {
  readonly block: DeskBlock
  readonly at: number
  readonly row: DeskRow | null
}

function partsOf(block: DeskBlock, at: number): readonly Part[] {
  if (block.kind === 'credit') return [{ block, at, row: null }]
  return block.rows.map((row) => ({ block, at, row }))
}

function isChanged({ block, row }: Part, { isStyleShown }: FoldRule): boolean {
  if (row) return isRowChanged(row, isStyleShown)
  return block.kind === 'credit' && block.pieces.some((piece) => isPieceChanged(piece, isStyleShown))
}

/** Neighbours that are all changed, or all not. */
function runsOf(parts: readonly Part[], rule: FoldRule): readonly (readonly Part[])[] {
  const runs: Part[][] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.[0] && isChanged(last[0], rule) === isChanged(part, rule)) last.push(part)
    else runs.push([part])
  }
  return runs
}
