import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react'
import { shownItems } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import type { RowId } from '../../view/model.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { blocksOf, rowsOf, stopOf } from './blocks.ts'
import { FlowView } from './flow-view.tsx'
import { FoldedRows } from './folded-rows.tsx'
import { usePair } from './pair-context.ts'
import { besideRows, opensParagraph } from './row-place.ts'
import { RowView } from './row-view.tsx'
import { useArrival } from './use-arrival.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useSelectedRow } from './use-selected-row.ts'
import { useStepKeys } from './use-step-keys.ts'

interface Props {
  readonly arrives: boolean
}

/** All rows, as a list: one tab stop, walked with the arrow keys, stepped through with j and k. */
export function RowList({ arrives }: Props) {
  const pair = usePair()
  const items = useVariorum(shownItems)
  const selected = useVariorum((state) => state.selected)
  const selectRow = useVariorum((state) => state.selectRow)
  const unfold = useVariorum((state) => state.toggleOnlyDifferences)
  const blocks = useMemo(() => blocksOf(pair, items, selected), [pair, items, selected])
  const stops = useMemo(() => blocks.flatMap((block) => stopOf(block) ?? []), [blocks])
  const beside = useMemo(() => besideRows(pair.layout.rows), [pair])
  const list = useRef<HTMLOListElement>(null)
  const { current, focusRow, setCurrent, onFocus, onArrow } = useRowFocus(stops)
  const keepSteady = useSelectedRow(selected, setCurrent)
  useArrival(arrives, focusRow)
  useStepKeys()

  const onPick = useCallback(
    (row: RowId) => {
      keepSteady(row)
      selectRow(row)
    },
    [keepSteady, selectRow],
  )

  const goTo = useCallback(
    (row: RowId) => {
      if (focusRow(row)) return
      unfold()
      selectRow(row)
    },
    [focusRow, unfold, selectRow],
  )

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return
    const isRow = event.target instanceof HTMLElement && event.target.dataset['rows'] !== undefined
    if (!isRow) return
    if (event.key !== 'Enter' && event.key !== ' ') return onArrow(event)
    event.preventDefault()
    onPick(current)
  }

  return (
    // The focus stays on the rows, and the list hears their keys. Without bullets some browsers take its role away.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-redundant-roles
    <ol
      ref={list}
      className="rows"
      role="list"
      aria-label={SCREEN_TEXT.rows}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {blocks.map((block) => {
        if (block.kind === 'folded') return <FoldedRows key={`before-${block.before}`} rows={block.rows} />
        const stop = stopOf(block)
        const [row] = rowsOf(block)
        const opens = row !== undefined && opensParagraph(pair, row)
        const shared = { isCurrent: stop === current, opens, goTo, onPick }
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
      })}
    </ol>
  )
}
