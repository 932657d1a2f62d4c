import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react'
import { shownItems } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import type { RowId } from '../../view/model.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { FoldedRows } from './folded-rows.tsx'
import { usePair } from './pair-context.ts'
import { RowView } from './row-view.tsx'
import { besideRows, opensParagraph } from './row-place.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useSelectedRow } from './use-selected-row.ts'
import { useStepKeys } from './use-step-keys.ts'

/** All rows, as a list: one tab stop, walked with the arrow keys, stepped through with j and k. */
export function RowList() {
  const pair = usePair()
  const items = useVariorum(shownItems)
  const selected = useVariorum((state) => state.selected)
  const selectRow = useVariorum((state) => state.selectRow)
  const unfold = useVariorum((state) => state.toggleOnlyDifferences)
  const list = useRef<HTMLOListElement>(null)
  const rows = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? item.row.id : [])), [items])
  const beside = useMemo(() => besideRows(pair.layout.rows), [pair])
  const { current, focusRow, setCurrent, onFocus, onArrow } = useRowFocus(list, rows)
  const keepSteady = useSelectedRow(selected, setCurrent)
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
      if (rows.includes(row)) return focusRow(row)
      unfold()
      selectRow(row)
    },
    [rows, focusRow, unfold, selectRow],
  )

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isRow = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined
    if (!isRow || current === null) return
    if (event.key !== 'Enter' && event.key !== ' ') return onArrow(event)
    event.preventDefault()
    onPick(current)
  }

  return (
    // A list keeps its role in every browser only where it is named: without bullets some take it away.
    // biome-ignore lint: focus stays on the rows; the list hears their keys
    <ol
      ref={list}
      className="rows"
      role="list"
      aria-label={SCREEN_TEXT.rows}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {items.map((item) =>
        item.kind === 'folded' ? (
          <FoldedRows key={`before-${item.before}`} rows={item.rows} />
        ) : (
          <RowView
            key={item.row.id}
            row={item.row}
            isSelected={item.row.id === selected}
            isCurrent={item.row.id === current}
            opens={opensParagraph(pair, item.row)}
            isBeside={beside.includes(item.row.id)}
            goTo={goTo}
            onPick={onPick}
          />
        ),
      )}
    </ol>
  )
}
