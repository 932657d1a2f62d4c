import { type FocusEvent, type KeyboardEvent, useCallback, useMemo } from 'react'
import { shownItems } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import type { RowId } from '../../view/model.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { BlockView } from './block-view.tsx'
import { blocksOf, keyOf, rowsOf, stopsOf } from './blocks.ts'
import { KeepPlace } from './keep-place.tsx'
import { usePair } from './pair-context.ts'
import { ROWS_ID } from './row-element.ts'
import { besideRows } from './row-place.ts'
import { useArrival } from './use-arrival.ts'
import { PossiblesContext, usePossibles } from './use-possibles.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useSelectedRow } from './use-selected-row.ts'
import { useStepKeys } from './use-step-keys.ts'
import { useTrail } from './use-trail.ts'

interface Props {
  readonly arrives: boolean
}

/** All rows, as a list: one tab stop, walked with the arrow keys, stepped through with j and k. */
export function RowList({ arrives }: Props) {
  const pair = usePair()
  const items = useVariorum(shownItems)
  const possibles = usePossibles()
  const selected = useVariorum((state) => state.selected)
  const selectRow = useVariorum((state) => state.selectRow)
  const blocks = useMemo(() => blocksOf(pair, items, selected), [pair, items, selected])
  const stops = useMemo(() => stopsOf(blocks), [blocks])
  const beside = useMemo(() => besideRows(pair.layout.rows), [pair])
  const { current, focusRow, setCurrent, onFocus, onArrow } = useRowFocus(stops)
  const keepSteady = useSelectedRow(selected, setCurrent)
  const { goTo, wayBack, moveOn } = useTrail(focusRow)
  useArrival(arrives, focusRow)
  useStepKeys()

  const onPick = useCallback(
    (row: RowId) => {
      keepSteady(row)
      selectRow(row)
    },
    [keepSteady, selectRow],
  )

  function onFocusIn(event: FocusEvent) {
    onFocus(event)
    moveOn(event.target)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return
    const isRow = event.target instanceof HTMLElement && event.target.dataset['rows'] !== undefined
    if (!isRow) return
    if (event.key !== 'Enter' && event.key !== ' ') return onArrow(event)
    // The line of a folded stretch is a button, and opens by itself.
    if (event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    onPick(current)
  }

  return (
    <KeepPlace drawn={[items, possibles]} rows={pair.layout.rows}>
      {/* The focus stays on the rows, and the list hears their keys. Without bullets some browsers take its role away. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-redundant-roles */}
      <ol
        id={ROWS_ID}
        className="rows"
        role="list"
        aria-label={SCREEN_TEXT.rows}
        onFocus={onFocusIn}
        onKeyDown={onKeyDown}
      >
        <PossiblesContext value={possibles}>
          {blocks.map((block) => (
            <BlockView
              key={keyOf(block)}
              block={block}
              goBack={wayBack(rowsOf(block))}
              {...{ current, selected, beside, goTo, focusRow, onPick }}
            />
          ))}
        </PossiblesContext>
      </ol>
    </KeepPlace>
  )
}
