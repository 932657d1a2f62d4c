import { type KeyboardEvent, useCallback, useEffect, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { useVariorum } from '../../../store/use-store.ts'
import { DESK_TEXT } from '../../../view/desk-labels.ts'
import { type DeskItem, foldedItems } from '../../../view/desk/folds.ts'
import type { DeskBlock } from '../../../view/desk/model.ts'
import { sentencesIn } from '../../../view/desk/sentence-counts.ts'
import type { RowId } from '../../../view/model.ts'
import { loadCloseUp } from '../lazy-close-up.tsx'
import { usePair } from '../pair-context.ts'
import { RowNavigation } from '../row-navigation.ts'
import { useArrival } from '../use-arrival.ts'
import { useRowFocus } from '../use-row-focus.ts'
import { useSelectedRow } from '../use-selected-row.ts'
import { useStepKeys } from '../use-step-keys.ts'
import { DeskBlockItem } from './desk-block.tsx'
import { FoldButton } from './fold-button.tsx'
import { useOnPaper } from './use-on-paper.ts'
import { useOpenFolds } from './use-open-folds.ts'

interface Props {
  readonly blocks: readonly DeskBlock[]
  readonly isStyleShown: boolean
  readonly isWhole: boolean
  readonly arrives: boolean
}

/** The one text: a list of paragraphs whose passages are walked with the arrow keys and stepped through with j and k. */
export function DeskText({ blocks, isStyleShown, isWhole, arrives }: Props) {
  const { layout } = usePair()
  const selected = useVariorum((state) => state.selected)
  const selectRow = useVariorum((state) => state.selectRow)
  const { isOpen, open } = useOpenFolds(arrives)
  const isOnPaper = useOnPaper()
  const items = useMemo(() => {
    const rule = { isStyleShown, isOpen: (row: RowId) => isWhole || isOnPaper || isOpen(row) }
    return foldedItems(blocks, { ...rule, sentencesIn: sentencesIn(layout) })
  }, [blocks, layout, isStyleShown, isWhole, isOnPaper, isOpen])
  const { current, focusRow, onFocus, onArrow } = useRowFocus(useMemo(() => stopsOf(items), [items]))
  const keepSteady = useSelectedRow(selected)
  useArrival(arrives, focusRow)
  useStepKeys()
  useEffect(loadCloseUp, [])
  const navigation = useMemo(
    () => ({ goTo: (row: RowId) => void focusRow(row), goBack: null, isCurrent: true }),
    [focusRow],
  )

  const onPick = useCallback(
    (row: RowId) => {
      keepSteady(row)
      selectRow(row)
    },
    [keepSteady, selectRow],
  )

  /** The button goes, and the focus with it: it is handed to the first passage that was folded. */
  function onOpen(row: RowId) {
    flushSync(() => open(row))
    focusRow(row)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return
    if (!(event.target instanceof HTMLElement) || event.target.dataset['rows'] === undefined) return
    const isButton = event.target instanceof HTMLButtonElement
    if (event.key !== 'Enter' && event.key !== ' ') return onArrow(event)
    if (isButton) return
    event.preventDefault()
    onPick(current)
  }

  return (
    <RowNavigation value={navigation}>
      {/* The focus stays on the passages, and the list hears their keys. Without bullets some browsers take its role away. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-redundant-roles */}
      <ol
        className="desk-text"
        role="list"
        aria-label={DESK_TEXT.text}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {items.map((item) =>
          item.kind === 'fold' ? (
            <FoldButton key={item.id} fold={item} isCurrent={item.id === current} onOpen={onOpen} />
          ) : (
            <DeskBlockItem
              key={item.id}
              block={item.block}
              current={holds(item.block, current) ? current : null}
              isStyleShown={isStyleShown}
              onPick={onPick}
            />
          ),
        )}
      </ol>
    </RowNavigation>
  )
}

/** A block is drawn anew only where the tab stop comes to it or leaves it. */
function holds(block: DeskBlock, row: RowId | null): boolean {
  return block.kind === 'text' && block.rows.some(({ id }) => id === row)
}

/** Every passage drawn, and every fold by its first one. */
function stopsOf(items: readonly DeskItem[]): ReadonlyMap<RowId, RowId> {
  const stops = items.flatMap((item) => {
    if (item.kind === 'fold') return [item.id]
    return item.block.kind === 'text' ? item.block.rows.map(({ id }) => id) : []
  })
  return new Map(stops.map((id) => [id, id]))
}
