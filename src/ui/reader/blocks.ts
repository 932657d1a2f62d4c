import type { ShownItem } from '../../store/shown-items.ts'
import type { Row, RowId } from '../../view/model.ts'
import { adjoinInParagraph } from '../../view/sentences.ts'
import type { Pair } from './pair-context.ts'

export type MatchRow = Extract<Row, { readonly shape: 'match' }>

/** What is drawn as one item of the list. `flow`: rows without a difference that read as one paragraph. */
export type Block =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'flow'; readonly rows: readonly MatchRow[] }
  | { readonly kind: 'folded'; readonly before: RowId | null; readonly rows: number }

/** A longer flow would let the columns drift apart, and be a long way for the arrow keys. */
const LONGEST_FLOW = 12

/** Sentences that both texts share and that follow one another in one paragraph on both sides flow as one. */
export function blocksOf(pair: Pair, items: readonly ShownItem[]): readonly Block[] {
  const blocks: Block[] = []
  for (const item of items) {
    const last = blocks.at(-1)
    const flow = last?.kind === 'flow' ? last.rows : []
    if (item.kind === 'folded') blocks.push(item)
    else if (!flows(item.row) || pair.findings.has(item.row.id)) blocks.push(item)
    else if (continues(pair, flow, item.row))
      blocks[blocks.length - 1] = { kind: 'flow', rows: [...flow, item.row] }
    else blocks.push({ kind: 'flow', rows: [item.row] })
  }
  return blocks
}

/** The selected row stands alone, with its close-up below it: a flow that it is in is parted there, all else stays. */
export function partedAt(blocks: readonly Block[], selected: RowId | null): readonly Block[] {
  const at = blocks.findIndex(
    (block) => block.kind === 'flow' && block.rows.some(({ id }) => id === selected),
  )
  const flow = blocks[at]
  if (flow?.kind !== 'flow') return blocks
  const row = flow.rows.findIndex(({ id }) => id === selected)
  const [before, alone, behind] = [
    flow.rows.slice(0, row),
    flow.rows.slice(row, row + 1),
    flow.rows.slice(row + 1),
  ]
  const parts: readonly Block[] = [
    { kind: 'flow', rows: before },
    ...alone.map((one): Block => ({ kind: 'row', row: one })),
    { kind: 'flow', rows: behind },
  ]
  return [
    ...blocks.slice(0, at),
    ...parts.filter((part) => part.kind === 'row' || rowsOf(part).length > 0),
    ...blocks.slice(at + 1),
  ]
}

/** The row by which a block is known: its one tab stop. */
export function stopOf(block: Block): RowId | null {
  if (block.kind === 'folded') return null
  return (block.kind === 'row' ? block.row : block.rows[0])?.id ?? null
}

export function rowsOf(block: Block): readonly Row[] {
  if (block.kind === 'folded') return []
  return block.kind === 'row' ? [block.row] : block.rows
}

function flows(row: Row): row is MatchRow {
  return row.shape === 'match' && row.kind === 'same' && row.left.role === 'body' && row.right.role === 'body'
}

function continues(pair: Pair, flow: readonly MatchRow[], row: MatchRow): boolean {
  const last = flow.at(-1)
  if (!last || flow.length >= LONGEST_FLOW) return false
  return (['left', 'right'] as const).every((side) =>
    adjoinInParagraph(
      pair.comparison[side].reading,
      last[side].sentences.at(-1) ?? -1,
      row[side].sentences[0] ?? -1,
    ),
  )
}
