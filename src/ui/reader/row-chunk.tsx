import { memo, useMemo } from 'react'
import type { RowId } from '../../view/model.ts'
import { BlockView } from './block-view.tsx'
import { keyOf, partedAt, rowsOf } from './blocks.ts'
import type { Chunk } from './chunks.ts'
import type { ItemProps } from './row-item.tsx'

interface Props extends Pick<ItemProps, 'goTo' | 'goBack' | 'onPick'> {
  readonly chunk: Chunk
  // Each null where it stands in another chunk: then this one is passed over.
  /** The list’s one tab stop. */
  readonly current: RowId | null
  /** The row that a reader was at last. */
  readonly visited: RowId | null
  readonly selected: RowId | null
  /** The row that a link led to. */
  readonly cameTo: RowId | null
  readonly beside: readonly RowId[]
  readonly focusRow: (row: RowId) => boolean
}

/** Some neighbouring items of the list, drawn anew only where something of them changes. */
export const RowChunk = memo(function RowChunk({ chunk, visited, cameTo, goBack, ...props }: Props) {
  const { selected } = props
  const blocks = useMemo(() => partedAt(chunk.blocks, selected), [chunk, selected])
  return blocks.map((block) => {
    const holds = (row: RowId | null) => rowsOf(block).some(({ id }) => id === row)
    return (
      <BlockView
        key={keyOf(block)}
        block={block}
        isVisited={holds(visited)}
        goBack={holds(cameTo) ? goBack : null}
        {...props}
      />
    )
  })
})
