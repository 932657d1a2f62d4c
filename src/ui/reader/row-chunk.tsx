import { memo, useMemo } from 'react'
import type { RowId } from '../../view/model.ts'
import { partedAt, rowsOf, stopOf } from './blocks.ts'
import type { Chunk } from './chunks.ts'
import { FlowView } from './flow-view.tsx'
import { FoldedRows } from './folded-rows.tsx'
import { usePair } from './pair-context.ts'
import type { ItemProps } from './row-item.tsx'
import { opensParagraph } from './row-place.ts'
import { RowView } from './row-view.tsx'

interface Props extends Pick<ItemProps, 'goTo' | 'onPick'> {
  readonly chunk: Chunk
  /** The list’s tab stop, the row that a reader was at last and the one selected; null where they stand in other chunks. */
  readonly current: RowId | null
  readonly visited: RowId | null
  readonly selected: RowId | null
  readonly beside: readonly RowId[]
}

/** Some neighbouring items of the list. What changes elsewhere passes it over. */
export const RowChunk = memo(function RowChunk({
  chunk,
  current,
  visited,
  selected,
  beside,
  ...props
}: Props) {
  const pair = usePair()
  const blocks = useMemo(() => partedAt(chunk.blocks, selected), [chunk, selected])
  return blocks.map((block) => {
    if (block.kind === 'folded') return <FoldedRows key={`before-${block.before}`} rows={block.rows} />
    if (block.kind === 'run') return null
    const stop = stopOf(block)
    const rows = rowsOf(block)
    const [row] = rows
    const shared = {
      isCurrent: stop === current,
      isVisited: rows.some(({ id }) => id === visited),
      opens: row !== undefined && opensParagraph(pair, row),
      ...props,
    }
    return block.kind === 'flow' ? (
      <FlowView key={stop} rows={block.rows} {...shared} />
    ) : (
      <RowView
        key={stop}
        row={block.row}
        isSelected={block.row.id === selected}
        isBeside={beside.includes(block.row.id)}
        {...shared}
      />
    )
  })
})
