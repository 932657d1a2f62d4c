import { useCallback, useState } from 'react'
import { placeOf } from '../../../store/selectors.ts'
import { useVariorum } from '../../../store/use-store.ts'
import type { RowId } from '../../../view/model.ts'

/**
 * Which stretches without a change stand open, by a row of each: those the reader opened, and those that hold a row
 * that was asked for, by a link, a step, or on coming from another view.
 */
export function useOpenFolds(arrives: boolean) {
  const place = useVariorum(placeOf)
  const selected = useVariorum((state) => state.selected)
  const [opened, setOpened] = useState<readonly RowId[]>(() => (arrives && place !== null ? [place] : []))
  if (selected !== null && !opened.includes(selected)) setOpened([...opened, selected])
  const isOpen = useCallback((row: RowId) => opened.includes(row), [opened])
  const open = useCallback((row: RowId) => setOpened((rows) => [...rows, row]), [])
  return { isOpen, open }
}
