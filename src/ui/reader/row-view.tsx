import { type MouseEvent, memo, useMemo } from 'react'
import type { Row, RowId } from '../../view/model.ts'
import { CloseUp } from './close-up/close-up.tsx'
import { Gutter } from './gutter.tsx'
import { PassageCell } from './passage-cell.tsx'
import { usePair } from './pair-context.ts'
import { RowNavigation } from './row-navigation.ts'
import { VoidCell } from './void-cell.tsx'

interface Props {
  readonly row: Row
  readonly isSelected: boolean
  readonly isCurrent: boolean
  /** A paragraph begins here on either side. */
  readonly opens: boolean
  /** A headline without a match: it shares the first line of the grid with the other headline. */
  readonly isBeside: boolean
  readonly goTo: (row: RowId) => void
  readonly onPick: (row: RowId) => void
}

/** One row: the passages of both sides, what stands between them, and the close-up while it is selected. */
export const RowView = memo(function RowView(props: Props) {
  const { row, isSelected, isCurrent, goTo } = props
  const { relationship } = usePair()
  const ids = { kind: `${row.id}-kind`, left: `${row.id}-left`, right: `${row.id}-right` }
  const navigation = useMemo(() => ({ goTo, isCurrent }), [goTo, isCurrent])
  const isOnly = row.shape === 'only' && relationship !== 'other-speech'
  const left = row.shape === 'match' ? row.left : row.side === 'left' ? row.passage : null
  const right = row.shape === 'match' ? row.right : row.side === 'right' ? row.passage : null

  function onClick(event: MouseEvent) {
    if (isForAnother(event)) return
    props.onPick(row.id)
  }

  return (
    // biome-ignore lint: the gutter's button says the same to assistive technology; Enter is handled by the list
    <li
      className="row"
      id={`row-${row.id}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={[ids.kind, left && ids.left, right && ids.right].filter(Boolean).join(' ')}
      data-row={row.id}
      data-kind={row.kind}
      data-shape={row.shape}
      data-selected={isSelected || undefined}
      data-opens={props.opens || undefined}
      data-beside={props.isBeside || undefined}
      onClick={onClick}
    >
      <RowNavigation value={navigation}>
        <Gutter row={row} labelId={ids.kind} isSelected={isSelected} />
        {left && <PassageCell passage={left} isOnly={isOnly} id={ids.left} />}
        {row.shape !== 'match' && <VoidCell row={row} />}
        {right && <PassageCell passage={right} isOnly={isOnly} id={ids.right} />}
        {isSelected && <CloseUp row={row} />}
      </RowNavigation>
    </li>
  )
})

/** A click on a link or in the close-up, or the end of selecting text, is not meant for the row. */
function isForAnother({ target }: MouseEvent): boolean {
  if (target instanceof Element && target.closest('.close-up, .void-link')) return true
  return window.getSelection()?.isCollapsed === false
}
