import type { ShownItem } from '../../store/shown-items.ts'
import type { Row, RowId } from '../../view/model.ts'
import { adjoinInParagraph } from '../../view/sentences.ts'
import type { Pair } from './pair-context.ts'

export type MatchRow = Extract<Row, { readonly shape: 'match' }>

/** What is drawn as one item of the list. `flow`: rows without a difference that read as one paragraph. */
export type Block = ShownItem | { readonly kind: 'flow'; readonly rows: readonly MatchRow[] }

/** A longer flow would let the columns drift apart, and be a long way for the arrow keys. */
const LONGEST_FLOW = 12

/** Sentences that both texts share and that follow one another in one paragraph on both sides flow as one. */
export function blocksOf(pair: Pair, items: readonly ShownItem[]): readonly Block[] {
  const blocks: Block[] = []
  for (const item of items) {
    const last = blocks.at(-1)
    const flow = last?.kind === 'flow' ? last.rows : []
    if (item.kind !== 'row') blocks.push(item)
    else if (!flows(item.row) || pair.findings.has(item.row.id)) blocks.push(item)
    else if (continues(pair, flow, item.row))
      blocks[blocks.length - 1] = { kind: 'flow', rows: [...flow, item.row] }
    else blocks.push({ kind: 'flow', rows: [item.row] })
  }
  return blocks
}

/** The selected row stands alone, with its close-up below it: a flow that it is in is parted there, all else stays. */
export function partedAt(blocks: readonly Block[], selected: RowId | null): readonly Block[] {
  const isSelected = ({ id }: Row) => id === selected
  const at = blocks.findIndex((block) => block.kind === 'flow' && block.rows.some(isSelected))
  const flow = blocks[at]
  return flow?.kind === 'flow' ? blocks.toSpliced(at, 1, ...parted(flow.rows, isSelected)) : blocks
}

function parted(flow: readonly MatchRow[], isSelected: (row: Row) => boolean): readonly Block[] {
  const at = flow.findIndex(isSelected)
  const rows = [flow.slice(0, at), flow.slice(at + 1)].map((part): readonly Block[] =>
    part.length > 0 ? [{ kind: 'flow', rows: part }] : [],
  )
  const alone = flow.filter(isSelected).map((row): Block => ({ kind: 'row', row }))
  return [...(rows[0] ?? []), ...alone, ...(rows[1] ?? [])]
}

/** A name for a block that stays while it does. */
export function keyOf(block: Block): string {
  if (block.kind === 'folded') return `before-${block.before}`
  return block.kind === 'run' ? `run-${block.rows[0]?.id}` : (stopOf(block) ?? '')
}

/** The row by which a block is known: its one tab stop. */
export function stopOf(block: Block): RowId | null {
  return rowsOf(block)[0]?.id ?? null
}

/** The rows that a block stands for: none, where others draw them or nothing does. */
export function rowsOf(block: Block): readonly Row[] {
  if (block.kind === 'folded' || (block.kind === 'run' && block.isOpen)) return []
  return block.kind === 'row' ? [block.row] : block.rows
}

/** Each row that is drawn or stood for, with its tab stop, in order. */
export function stopsOf(blocks: readonly Block[]): ReadonlyMap<RowId, RowId> {
  return new Map(
    blocks.flatMap((block) => {
      const [first] = rowsOf(block)
      return first ? rowsOf(block).map(({ id }) => [id, first.id] as const) : []
    }),
  )
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
