import { type FocusEvent, type KeyboardEvent, useCallback, useMemo } from 'react'
import { placeOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import type { RowId } from '../../view/model.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { blocksOf, partedAt, stopsOf } from './blocks.ts'
import { chunkNumbers, chunksOf } from './chunks.ts'
import { ChunkBox } from './chunk-box.tsx'
import { KeepPlace } from './keep-place.tsx'
import { usePair } from './pair-context.ts'
import { RowChunk } from './row-chunk.tsx'
import { ROWS_ID } from './row-element.ts'
import { besideRows } from './row-place.ts'
import { useArrival } from './use-arrival.ts'
import { useDrawn } from './use-drawn.ts'
import { useDrawnChunks } from './use-drawn-chunks.ts'
import { PossiblesContext } from './use-possibles.ts'
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
  const { items, possibles, selected } = useDrawn(pair)
  const selectRow = useVariorum((state) => state.selectRow)
  const visited = useVariorum(placeOf)
  const blocks = useMemo(() => blocksOf(pair, items), [pair, items])
  const numbers = useMemo(() => chunkNumbers(pair.layout.rows), [pair])
  const chunks = useMemo(() => chunksOf(blocks, numbers), [blocks, numbers])
  const stops = useMemo(() => stopsOf(partedAt(blocks, selected)), [blocks, selected])
  const beside = useMemo(() => besideRows(pair.layout.rows), [pair])
  const { current, focusRow, onFocus, onArrow } = useRowFocus(stops)
  const keepSteady = useSelectedRow(selected)
  const { goTo, cameTo, goBack, moveOn } = useTrail(focusRow)
  const isDrawn = useDrawnChunks(chunks, [selected, visited, cameTo])
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
      {/* The focus stays on the rows, and the list hears their keys. No <ol>: its rows stand in chunks. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role */}
      <div
        id={ROWS_ID}
        className="rows"
        role="list"
        aria-label={SCREEN_TEXT.rows}
        onFocus={onFocusIn}
        onKeyDown={onKeyDown}
      >
        <PossiblesContext value={possibles}>
          {chunks.map((chunk) => {
            const ifHere = (row: RowId | null) => (row !== null && chunk.holds.has(row) ? row : null)
            return (
              <ChunkBox key={chunk.number} items={chunk.blocks.length} isOpen={ifHere(selected) !== null}>
                {isDrawn(chunk) && (
                  <RowChunk
                    chunk={chunk}
                    current={ifHere(current)}
                    visited={ifHere(visited)}
                    selected={ifHere(selected)}
                    cameTo={ifHere(cameTo)}
                    goBack={ifHere(cameTo) === null ? null : goBack}
                    {...{ beside, goTo, focusRow, onPick }}
                  />
                )}
              </ChunkBox>
            )
          })}
        </PossiblesContext>
      </div>
    </KeepPlace>
  )
}
