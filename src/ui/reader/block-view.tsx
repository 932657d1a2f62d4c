import type { RowId } from '../../view/model.ts'
import { type Block, rowsOf, stopOf } from './blocks.ts'
import { FlowView } from './flow-view.tsx'
import { FoldedRows } from './folded-rows.tsx'
import { FoldedRun } from './folded-run.tsx'
import { usePair } from './pair-context.ts'
import type { ItemProps } from './row-item.tsx'
import { opensParagraph } from './row-place.ts'
import { RowView } from './row-view.tsx'

interface Props extends Omit<ItemProps, 'isCurrent' | 'opens'> {
  readonly block: Block
  /** The list’s one tab stop. */
  readonly current: RowId | null
  readonly selected: RowId | null
  /** The headlines that stand beside one another without a match. */
  readonly beside: readonly RowId[]
  readonly focusRow: (row: RowId) => boolean
}

/** One item of the list: a row, a flow of rows, or the line that stands for rows folded away. */
export function BlockView({ block, current, selected, beside, focusRow, ...actions }: Props) {
  const pair = usePair()
  if (block.kind === 'folded') return <FoldedRows rows={block.rows} />
  if (block.kind === 'run') {
    const { rows, isOpen } = block
    const isCurrent = rows.some(({ id }) => id === current)
    return <FoldedRun rows={rows} isOpen={isOpen} isCurrent={isCurrent} focusRow={focusRow} />
  }
  const [first] = rowsOf(block)
  const opens = first !== undefined && opensParagraph(pair, first)
  const shared = { isCurrent: stopOf(block) === current, opens, ...actions }
  if (block.kind === 'flow') return <FlowView rows={block.rows} {...shared} />
  const { row } = block
  return <RowView row={row} isSelected={row.id === selected} isBeside={beside.includes(row.id)} {...shared} />
}
