import { type FocusEvent, type KeyboardEvent, useCallback, useMemo } from 'react'
import type { RowId } from '../../view/model.ts'
import { placeOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { rowElement } from './row-element.ts'
import { scrollTo } from './scroll-to.ts'

/**
 * One tab stop for the whole reading area: the current row has it, the arrow keys hand it on.
 * @param stopOf each row with the one that is current for it: the first of its item, in order
 */
export function useRowFocus(stopOf: ReadonlyMap<RowId, RowId>) {
  const visited = useVariorum(placeOf)
  const visitRow = useVariorum((state) => state.visitRow)
  const stops = useMemo(() => [...new Set(stopOf.values())], [stopOf])
  const current = stopOf.get(visited ?? '') ?? stops[0] ?? null

  /** Gives a row the focus, in sight and told apart even where a pointer led there; false where it is folded away. */
  const focusRow = useCallback((row: RowId): boolean => {
    const element = rowElement(row)
    if (!element) return false
    element.focus({ preventScroll: true })
    scrollTo(element, bringNear)
    element.toggleAttribute('data-arrived', true)
    element.addEventListener('blur', () => element.removeAttribute('data-arrived'), { once: true })
    return true
  }, [])

  function onFocus({ target }: FocusEvent) {
    const rows = target.closest<HTMLElement>('[data-rows]')?.dataset['rows']
    const row = rows?.split(' ')[0]
    if (row !== undefined) visitRow(row)
  }

  function onArrow(event: KeyboardEvent) {
    const at = current === null ? -1 : stops.indexOf(current)
    const next = stops[targetIndex(event.key, at, stops.length)]
    if (current === null || next === undefined || next === current) return
    if (leavesUnread(event.key, rowElement(current))) return
    event.preventDefault()
    focusRow(next)
  }

  return { current, focusRow, onFocus, onArrow }
}

function bringNear(element: HTMLElement) {
  element.scrollIntoView({ block: 'nearest' })
}

function targetIndex(key: string, at: number, stops: number): number {
  return { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops - 1 }[key] ?? -1
}

/** A row taller than the window is scrolled first: leaving it would pass over what was not read. */
function leavesUnread(key: string, row: Element | null): boolean {
  const box = row?.getBoundingClientRect()
  if (!box) return false
  return (key === 'ArrowDown' && box.bottom > window.innerHeight + 1) || (key === 'ArrowUp' && box.top < 0)
}
