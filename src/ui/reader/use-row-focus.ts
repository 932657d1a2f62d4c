import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import type { RowId } from '../../view/model.ts'

/**
 * One tab stop for the whole reading area: the current row has it, the arrow keys hand it on.
 * @param rows the ids of the rows drawn, in order
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, rows: readonly RowId[]) {
  const [visited, setVisited] = useState<RowId | null>(null)
  const current = visited !== null && rows.includes(visited) ? visited : (rows[0] ?? null)

  const focusRow = useCallback((row: RowId) => {
    setVisited(row)
    const element = document.getElementById(`row-${row}`)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }, [])

  function onFocus({ target }: FocusEvent) {
    const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
    if (row !== undefined) setVisited(row)
  }

  function onArrow(event: KeyboardEvent) {
    const row = list.current?.querySelector(`#row-${current}`)
    const at = current === null ? -1 : rows.indexOf(current)
    const next = rows[targetIndex(event.key, at, rows.length)]
    if (next === undefined || next === current || leavesUnread(event.key, row)) return
    event.preventDefault()
    focusRow(next)
  }

  return { current, focusRow, setCurrent: setVisited, onFocus, onArrow }
}

function targetIndex(key: string, at: number, rows: number): number {
  return { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows - 1 }[key] ?? -1
}

/** A row taller than the window is scrolled first: leaving it would pass over what was not read. */
function leavesUnread(key: string, row: Element | null | undefined): boolean {
  const box = row?.getBoundingClientRect()
  if (!box) return false
  return (key === 'ArrowDown' && box.bottom > window.innerHeight + 1) || (key === 'ArrowUp' && box.top < 0)
}
