import type { StripBlock } from '../../../view/strip.ts'
import { firstBelow } from '../rows-in-sight.ts'
import type { Part } from './surface.ts'

/** Which parts of the whole the elements of a view draw. */

/**
 * The share of the whole that stands above a height of the window.
 * @param elements what draws the rows, in order, each with `data-rows`
 * @param y pixels from the window’s top
 */
export function shareAt(blocks: readonly StripBlock[], elements: readonly HTMLElement[], y: number): number {
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

/** What an element takes of the whole: it may draw several rows, or stand for a stretch of them. */
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

/** The element that draws what stands at a share, or the next one that is not folded away, or the last. */
export function drawnAt(
  blocks: readonly StripBlock[],
  elements: readonly HTMLElement[],
  share: number,
): HTMLElement | undefined {
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

/** How far to scroll so that a share of the whole, which an element draws, comes to a height of the window. */
export function distanceTo(
  blocks: readonly StripBlock[],
  element: HTMLElement,
  { share, y }: { readonly share: number; readonly y: number },
): number {
  const box = element.getBoundingClientRect()
  const { top, height } = partOf(blocks, element)
  const inside = Math.min(1, Math.max(0, (share - top) / height))
  return box.top + inside * box.height - y
}
