import type { Sided } from '../../../engine/model.ts'
import { type Extent, type Landmark, landmarksOf } from '../../../view/landmarks.ts'
import type { RowId } from '../../../view/model.ts'
import type { Ribbon } from '../../../view/ribbons.ts'

/** Where everything stands in the two panes: measured once a layout, so that scrolling measures nothing. */
export interface Geometry {
  /** Where each row’s passage stands in its side’s whole text, in pixels. */
  readonly extents: Sided<ReadonlyMap<RowId, Extent>>
  /** How far each pane can be scrolled. */
  readonly ends: Landmark
  /** Height of what each pane shows. */
  readonly heights: Landmark
  /** How far below the top of a pane one reads. */
  readonly line: number
  readonly landmarks: readonly Landmark[]
}

/** A third of the way down: above it is what was just read, below it what comes. */
const READING_LINE = 1 / 3

export function measure(panes: Sided<HTMLElement>, ribbons: readonly Ribbon[]): Geometry {
  const extents = { left: extentsIn(panes.left), right: extentsIn(panes.right) }
  const heights = { left: panes.left.clientHeight, right: panes.right.clientHeight }
  const ends = {
    left: panes.left.scrollHeight - heights.left,
    right: panes.right.scrollHeight - heights.right,
  }
  const line = Math.min(heights.left, heights.right) * READING_LINE
  const passages = ribbons.flatMap((ribbon) => {
    const [left, right] = [extents.left.get(ribbon.left), extents.right.get(ribbon.right)]
    return isOnSpine(ribbon) && left && right ? [{ left, right }] : []
  })
  return { extents, ends, heights, line, landmarks: landmarksOf(passages, ends, line) }
}

/** Those that stand side by side in Aligned: they never cross. */
function isOnSpine({ left, right }: Ribbon): boolean {
  return left === right
}

/** A passage that stands in several paragraphs reaches from its first line to its last. */
function extentsIn(pane: HTMLElement): ReadonlyMap<RowId, Extent> {
  const extents = new Map<RowId, Extent>()
  const origin = pane.getBoundingClientRect().top - pane.scrollTop
  for (const passage of pane.querySelectorAll<HTMLElement>('[data-rows]')) {
    const row = passage.dataset['rows'] ?? ''
    const box = passage.getBoundingClientRect()
    const top = extents.get(row)?.top ?? box.top - origin
    extents.set(row, { top, bottom: box.bottom - origin })
  }
  return extents
}
