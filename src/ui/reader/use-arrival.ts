import { useLayoutEffect } from 'react'
import { placeOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import type { RowId } from '../../view/model.ts'

/**
 * Coming from the other view, the focus goes to the passage that was read there. A link that is opened, and
 * buttons of the bar that do not change the view, keep the focus where it is.
 * @param arrives whether the view was changed since the page was opened
 */
export function useArrival(arrives: boolean, focusRow: (row: RowId) => void) {
  const place = useVariorum(placeOf)
  useLayoutEffect(() => {
    if (arrives && place !== null && isFree()) focusRow(place)
    // Once, when the view comes onto the page.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}

/** Nothing else holds the focus: it is on what changed the view, or was on what is gone with the other one. */
export function isFree(): boolean {
  const holder = document.activeElement
  return !holder || holder === document.body || holder.closest('.view-switch') !== null
}
