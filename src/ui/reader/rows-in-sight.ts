import type { RowId } from '../../view/model.ts'
import { ROWS_ID, stickyHeight } from './row-element.ts'

/** A row that is in sight, by its element, and how far below the window’s top it begins. */
export interface SeenRow {
  readonly element: HTMLElement
  readonly row: RowId | null
  readonly top: number
}

/** What draws rows or stands for them, in the order of the page: items of the list, or the only child of one. */
export function rowElements(): readonly HTMLElement[] {
  const items = [...(document.getElementById(ROWS_ID)?.children ?? [])]
  return items.flatMap((item) => {
    const draws = item.matches('[data-rows]') ? item : item.firstElementChild
    return draws instanceof HTMLElement && draws.dataset['rows'] !== undefined ? [draws] : []
  })
}

/** The rows between the bar and the window’s foot; what a reader is at stands first. */
export function rowsInSight(): readonly SeenRow[] {
  const elements = rowElements()
  const seen: SeenRow[] = []
  for (const element of elements.slice(firstBelow(elements, stickyHeight() + 1))) {
    const { top } = element.getBoundingClientRect()
    if (top >= window.innerHeight) break
    seen.push({ element, row: element.dataset['rows']?.split(' ')[0] ?? null, top })
  }
  const at = seen.find(({ element }) => element.matches('[data-selected], [data-visited]'))
  return at ? [at, ...seen] : seen
}

/**
 * Index of the first element that reaches below a height of the window; their number where none does. Few of them are
 * measured: they stand in the order of the page.
 */
export function firstBelow(elements: readonly HTMLElement[], y: number): number {
  let [from, to] = [0, elements.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const bottom = elements[middle]?.getBoundingClientRect().bottom ?? 0
    if (bottom > y) to = middle
    else from = middle + 1
  }
  return from
}
