import type { StripBlock } from '../../../view/strip.ts'
import { ROWS_ID, stickyHeight } from '../row-element.ts'
import { firstBelow, rowElements } from '../rows-in-sight.ts'
import type { Part, Surface } from './surface.ts'

/** The aligned rows: the window scrolls over them, and reads from below the bar. */
export const ROWS_SURFACE: Surface = {
  controls: ROWS_ID,
  watch(onChange) {
    const observer = new ResizeObserver(onChange)
    observer.observe(document.body)
    document.addEventListener('scroll', onChange, { passive: true })
    return () => {
      observer.disconnect()
      document.removeEventListener('scroll', onChange)
    }
  },
  seen(blocks) {
    const elements = rowElements()
    const top = shareAt(blocks, elements, stickyHeight())
    return { top, height: shareAt(blocks, elements, window.innerHeight) - top }
  },
  show(blocks, share) {
    const element = drawnAt(blocks, share)
    if (!element) return
    const box = element.getBoundingClientRect()
    const { top, height } = partOf(blocks, element)
    const inside = Math.min(1, Math.max(0, (share - top) / height))
    window.scrollBy({ top: box.top + inside * box.height - stickyHeight(), behavior: 'instant' })
  },
}

/** The share of the whole that stands above a height of the window. */
function shareAt(blocks: readonly StripBlock[], elements: readonly HTMLElement[], y: number): number {
  const at = firstBelow(elements, y)
  const element = elements[at]
  if (!element) return 1
  const part = partOf(blocks, element)
  const box = element.getBoundingClientRect()
  if (box.top < y) return part.top + part.height * ((y - box.top) / Math.max(1, box.height))
  // Between two rows, or in what stands above the first.
  const before = elements[at - 1]
  return before ? endOf(partOf(blocks, before)) : 0
}

/** What an item of the list takes of the whole: it may draw several rows, or stand for a stretch of them. */
function partOf(blocks: readonly StripBlock[], element: HTMLElement): Part {
  const rows = element.dataset['rows']?.split(' ') ?? []
  const first = indexOf(blocks).get(rows[0] ?? '') ?? 0
  const last = indexOf(blocks).get(rows.at(-1) ?? '') ?? first
  const top = blocks[first]?.top ?? 0
  return { top, height: endOf(blocks[last] ?? { top, height: 0 }) - top }
}

function endOf({ top, height }: Part): number {
  return top + height
}

/** The item that draws what stands at a share, or the next one that is not folded away, or the last. */
function drawnAt(blocks: readonly StripBlock[], share: number): HTMLElement | undefined {
  const elements = rowElements()
  let [from, to] = [0, elements.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    const element = elements[middle]
    if (element && endOf(partOf(blocks, element)) > share) to = middle
    else from = middle + 1
  }
  return elements[from]
}

/** Where each row stands among the blocks; made once for a comparison. */
function indexOf(blocks: readonly StripBlock[]): ReadonlyMap<string, number> {
  const known = INDEXES.get(blocks)
  if (known) return known
  const made = new Map(blocks.map(({ row }, at) => [row, at]))
  INDEXES.set(blocks, made)
  return made
}

const INDEXES = new WeakMap<readonly StripBlock[], ReadonlyMap<string, number>>()
