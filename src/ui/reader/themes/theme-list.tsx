import { type KeyboardEvent, useCallback, useEffect, useMemo } from 'react'
import { useVariorum } from '../../../store/use-store.ts'
import type { RowId } from '../../../view/model.ts'
import { THEMES_TEXT } from '../../../view/themes-labels.ts'
import type { Theme } from '../../../view/themes.ts'
import { loadCloseUp } from '../lazy-close-up.tsx'
import { useArrival } from '../use-arrival.ts'
import { useRowFocus } from '../use-row-focus.ts'
import { useSelectedRow } from '../use-selected-row.ts'
import { useStepKeys } from '../use-step-keys.ts'
import { ThemeItem } from './theme-item.tsx'

interface Props {
  readonly themes: readonly Theme[]
  /** How many of them are more than possible; those come first. */
  readonly sure: number
  readonly arrives: boolean
}

/** The themes, as a list: one tab stop, walked with the arrow keys, stepped through with j and k. */
export function ThemeList({ themes, sure, arrives }: Props) {
  const selected = useVariorum((state) => state.selected)
  const selectRow = useVariorum((state) => state.selectRow)
  const stops = useMemo(
    () => new Map(themes.flatMap(({ id, rows }) => rows.map((row) => [row, id] as const))),
    [themes],
  )
  const { current, focusRow, setCurrent, onFocus, onArrow } = useRowFocus(stops)
  const keepSteady = useSelectedRow(selected, setCurrent)
  useArrival(arrives, focusRow)
  useStepKeys()
  useEffect(loadCloseUp, [])

  const onPick = useCallback(
    (row: RowId) => {
      keepSteady(row)
      selectRow(row)
    },
    [keepSteady, selectRow],
  )

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return
    if (!(event.target instanceof HTMLElement) || event.target.dataset['rows'] === undefined) return
    if (event.key !== 'Enter' && event.key !== ' ') return onArrow(event)
    event.preventDefault()
    onPick(current)
  }

  return (
    // The focus stays on the themes, and the list hears their keys. Without bullets some browsers take its role away.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-redundant-roles
    <ol className="rows" role="list" aria-label={THEMES_TEXT.list} onFocus={onFocus} onKeyDown={onKeyDown}>
      {themes.map((theme, at) => (
        <ThemeItem
          key={`${at < sure} ${theme.id}`}
          theme={theme}
          name={{ at: at + 1, of: themes.length }}
          opensPossible={at === sure}
          isCurrent={theme.id === current}
          selected={theme.rows.find((row) => row === selected) ?? null}
          goTo={focusRow}
          goBack={null}
          onPick={onPick}
        />
      ))}
    </ol>
  )
}
