import type { RowId } from '../../view/model.ts'

/** The element that holds all rows. */
export const ROWS_ID = 'rows'

/** Id of what holds the two panes of “As published”. */
export const PANES_ID = 'panes'

/** The list item that draws a row, alone or in a flow of several; or the line that stands for it in a stretch; null where it is folded away. */
export function rowElement(row: RowId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-rows~="${CSS.escape(row)}"]`)
}

/** How far up from the foot of the window something lies over the text, such as the hints. */
export function coveredAtFoot(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0
}

/** Height of what sticks to the top of the window (use-sticky-height.ts). */
export function stickyHeight(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--tools')) || 0
}
