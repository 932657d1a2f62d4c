import { useCallback, useLayoutEffect, useRef } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import type { RowId } from '../../view/model.ts'
import { coveredAtFoot, rowElement, stickyHeight } from './row-element.ts'
import { scrollTo } from './scroll-to.ts'

/**
 * Keeps the selected row in sight. A row that was picked by hand stays where it is under the pointer, though a
 * close-up opens or closes above it; one that was stepped to, or named by the link, is brought into view.
 * @returns to be called when a row is about to be picked by hand
 */
export function useSelectedRow(selected: RowId | null) {
  const visitRow = useVariorum((state) => state.visitRow)
  const picked = useRef<{ readonly row: RowId; readonly top: number } | null>(null)
  const before = useRef<RowId | null | undefined>(undefined)

  useLayoutEffect(() => {
    const steady = picked.current
    const last = before.current
    picked.current = null
    before.current = selected
    if (steady) window.scrollBy(0, topOf(steady.row) - steady.top)
    if (selected === null) return giveBackFocus(last)
    const element = rowElement(selected)
    if (!element) return
    visitRow(selected)
    if (!steady || sheetOf(element)) scrollTo(element, bringIntoView)
    // A link that is opened, and the buttons of the bar, keep the focus where it is.
    if (last !== undefined && !document.activeElement?.closest('.toolbar'))
      element.focus({ preventScroll: true })
  }, [selected, visitRow])

  return useCallback((row: RowId) => {
    picked.current = { row, top: topOf(row) }
  }, [])
}

function topOf(row: RowId): number {
  return rowElement(row)?.getBoundingClientRect().top ?? 0
}

/** A close-up that closes around the focus hands it to its row. */
function giveBackFocus(last: RowId | null | undefined) {
  if (last && document.activeElement === document.body) rowElement(last)?.focus({ preventScroll: true })
}

/** Wholly seen already: nothing moves. Else the row goes to the middle, or, where it is tall, to the top. */
export function bringIntoView(element: HTMLElement) {
  const box = element.getBoundingClientRect()
  const bar = stickyHeight()
  const sheet = sheetOf(element)
  const foot = sheet?.getBoundingClientRect().top ?? window.innerHeight - coveredAtFoot()
  if (box.top >= bar && box.bottom <= foot) return
  const fits = !sheet && box.height < (foot - bar) * 0.7
  element.scrollIntoView({ block: fits ? 'center' : 'start' })
}

/** The close-up, where it lies over the text as a sheet instead of standing in it. */
export function sheetOf(element: HTMLElement): Element | null {
  const closeUp = element.querySelector('.close-up')
  return closeUp && getComputedStyle(closeUp).position === 'fixed' ? closeUp : null
}
