import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react'
import { placeOf, shownItems } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import type { RowId } from '../../view/model.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { blocksOf, partedAt, stopOf } from './blocks.ts'
import { chunkNumbers, chunksOf } from './chunks.ts'
import { usePair } from './pair-context.ts'
import { RowChunk } from './row-chunk.tsx'
import { besideRows } from './row-place.ts'
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
  const visited = useVariorum(placeOf)
  const blocks = useMemo(() => blocksOf(pair, items), [pair, items])
  const numbers = useMemo(() => chunkNumbers(pair.layout.rows), [pair])
  const chunks = useMemo(() => chunksOf(blocks, numbers), [blocks, numbers])
  const stops = useMemo(
    () => partedAt(blocks, selected).flatMap((block) => stopOf(block) ?? []),
    [blocks, selected],
  )
  const beside = useMemo(() => besideRows(pair.layout.rows), [pair])
  const list = useRef<HTMLOListElement>(null)
  const { current, focusRow, onFocus, onArrow } = useRowFocus(stops, visited)
  const keepSteady = useSelectedRow(selected)
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
      {chunks.map((chunk) => {
        const inChunk = (row: RowId | null) => (row !== null && chunk.rows.has(row) ? row : null)
        return (
          <RowChunk
            key={chunk.number}
            chunk={chunk}
            current={inChunk(current)}
            visited={inChunk(visited)}
            selected={inChunk(selected)}
            {...{ beside, goTo, onPick }}
          />
        )
      })}
    </ol>
  )
}
