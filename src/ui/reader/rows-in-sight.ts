import type { RowId } from '../../view/model.ts'
import { ROWS_ID, stickyHeight } from './row-element.ts'

/** A row that is in sight, by its element, and how far below the window’s top it begins. */
export interface SeenRow {
  readonly element: HTMLElement
  readonly row: RowId | null
  readonly top: number
}

/** What draws rows or stands for them, in the order of the page. */
export function rowElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`#${ROWS_ID} > .chunk > .row, ${STANDS_FOR_ROWS}`)]
}

const STANDS_FOR_ROWS = `#${ROWS_ID} .run-button[data-rows]`

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
    if (reachesBelow(elements[middle], y)) to = middle
    else from = middle + 1
  }
  return from
}

/** To measure what stands in a stretch out of sight would lay it all out: the stretch’s own box tells enough. */
function reachesBelow(element: HTMLElement | undefined, y: number): boolean {
  const chunk = element?.closest('.chunk, .desk-block')?.getBoundingClientRect()
  if (chunk && (chunk.bottom <= y || chunk.top > y)) return chunk.top > y
  return (element?.getBoundingClientRect().bottom ?? 0) > y
}
