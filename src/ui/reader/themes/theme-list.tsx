import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react'
import { placeOf } from '../../../store/selectors.ts'
import { useNow, useVariorum } from '../../../store/use-store.ts'
import type { RowId } from '../../../view/model.ts'
import { THEMES_TEXT } from '../../../view/themes-labels.ts'
import { ownRows, type Theme } from '../../../view/themes.ts'
import { loadCloseUp } from '../lazy-close-up.tsx'
import { usePair } from '../pair-context.ts'
import { useArrival } from '../use-arrival.ts'
import { useRowFocus } from '../use-row-focus.ts'
import { useSelectedRow } from '../use-selected-row.ts'
import { useStepKeys } from '../use-step-keys.ts'
import { ThemeItem } from './theme-item.tsx'
import { stopsOf } from './theme-stops.ts'

interface Props {
  readonly themes: readonly Theme[]
  /** How many of them are more than possible; those come first. */
  readonly sure: number
  readonly arrives: boolean
}

/** The themes, as a list: one tab stop, walked with the arrow keys, stepped through with j and k. */
export function ThemeList({ themes, sure, arrives }: Props) {
  const selected = useVariorum((state) => state.selected)
  const now = useNow()
  const selectRow = useVariorum((state) => state.selectRow)
  const [picked, setPicked] = useState(-1)
  const own = useMemo(() => ownRows(themes), [themes])
  const { layout } = usePair()
  const stops = useMemo(
    () =>
      stopsOf(
        layout.rows.map(({ id }) => id),
        own,
      ),
    [layout, own],
  )
  const openAt = selected === null ? -1 : openTheme(themes, own, picked, selected)
  const { current, focusRow, onFocus, onArrow } = useRowFocus(stops)
  const keepSteady = useSelectedRow(selected)
  useArrival(arrives, (row) => focusRow(stops.get(row) ?? row))
  useStepKeys()
  useEffect(loadCloseUp, [])

  const onPick = useCallback(
    (row: RowId, at: number) => {
      keepSteady(row)
      setPicked(at)
      selectRow(row)
    },
    [keepSteady, selectRow],
  )

  const goTo = useCallback(
    (row: RowId) => {
      if (!focusRow(row)) selectRow(row)
    },
    [focusRow, selectRow],
  )

  /** In the theme that has the place, or is nearest to it, the place stays: its first row must not take it. */
  function onFocusIn(event: FocusEvent) {
    const rows = event.target.closest<HTMLElement>('[data-rows]')?.dataset['rows']?.split(' ') ?? []
    if (stops.get(placeOf(now()) ?? '') !== rows[0]) onFocus(event)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return
    if (!(event.target instanceof HTMLElement) || event.target.dataset['rows'] === undefined) return
    if (event.key !== 'Enter' && event.key !== ' ') return onArrow(event)
    event.preventDefault()
    onPick(
      current,
      own.findIndex((rows) => rows.includes(current)),
    )
  }

  return (
    // The focus stays on the themes, and the list hears their keys. Without bullets some browsers take its role away.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-redundant-roles
    <ol className="rows" role="list" aria-label={THEMES_TEXT.list} onFocus={onFocusIn} onKeyDown={onKeyDown}>
      {themes.map((theme, at) => (
        <ThemeItem
          key={`${at < sure} ${theme.id}`}
          theme={theme}
          own={own[at] ?? []}
          at={at}
          opensPossible={at === sure}
          isCurrent={current !== null && own[at]?.[0] === current}
          selected={at === openAt ? selected : null}
          goTo={goTo}
          onPick={onPick}
        />
      ))}
    </ol>
  )
}

/** Where the close-up stands: in the theme that was picked, else in the one where the row is found. */
function openTheme(
  themes: readonly Theme[],
  own: readonly (readonly RowId[])[],
  picked: number,
  row: RowId,
): number {
  return themes[picked]?.rows.includes(row) ? picked : own.findIndex((rows) => rows.includes(row))
}
