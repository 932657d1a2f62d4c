import type { Sided } from '../../../engine/model.ts'
import type { Extent, Landmark } from '../../../view/landmarks.ts'
import type { Ribbon } from '../../../view/ribbons.ts'
import type { Geometry } from './geometry.ts'

/** A ribbon’s path, with where its ends stand in the two texts. */
export interface DrawnRibbon {
  readonly path: SVGPathElement
  readonly left: Extent
  readonly right: Extent
}

/** The paths in the gutter; one whose ends are not on the page is left out. */
export function drawnRibbons(
  gutter: HTMLElement,
  ribbons: readonly Ribbon[],
  { extents }: Geometry,
): readonly DrawnRibbon[] {
  return [...gutter.querySelectorAll<SVGPathElement>('path[data-ribbon]')].flatMap((path) => {
    const ribbon = ribbons[Number(path.dataset['ribbon'])]
    const left = extents.left.get(ribbon?.left ?? '')
    const right = extents.right.get(ribbon?.right ?? '')
    return left && right ? [{ path, left, right }] : []
  })
}

/** Draws what is in sight, straight onto the elements: a frame of scrolling draws no component again. */
export function drawRibbons(drawn: readonly DrawnRibbon[], scrolled: Landmark, size: Size): void {
  for (const { path, left, right } of drawn) {
    const ends = { left: rounded(left, scrolled.left), right: rounded(right, scrolled.right) }
    const shape = shapeOf(ends, size, path.matches(AT_HAND))
    if (shape !== null) path.setAttribute('d', shape)
    else if (path.hasAttribute('d')) path.removeAttribute('d')
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Pointed at, or of the passage that is read: drawn as far as it leads. */
const AT_HAND = '[data-near], [data-selected]'

/**
 * A band where both ends are in sight; where one is, only how it sets out: bands that cross the whole gutter for
 * something out of sight are a thicket. Null where none is.
 */
function shapeOf(ends: Sided<Extent>, { width, height }: Size, isAtHand: boolean): string | null {
  const [seesLeft, seesRight] = [isWithin(ends.left, height), isWithin(ends.right, height)]
  if (!seesLeft && !seesRight) return null
  if ((seesLeft && seesRight) || isAtHand) return bandPath(ends.left, ends.right, width)
  return seesLeft
    ? tailPath(ends.left, 0, { tip: TAIL, isUp: ends.right.bottom <= 0 })
    : tailPath(ends.right, width, { tip: width - TAIL, isUp: ends.left.bottom <= 0 })
}

/** A band from the left edge to the right one, as high at each as the passage there. */
function bandPath(left: Extent, right: Extent, width: number): string {
  const half = width / 2
  const over = `C${half},${left.top} ${half},${right.top} ${width},${right.top}`
  const back = `C${half},${right.bottom} ${half},${left.bottom} 0,${left.bottom}`
  return `M0,${left.top} ${over} L${width},${right.bottom} ${back} Z`
}

/** How far into the gutter a tail reaches, in pixels: enough to see where to. */
const TAIL = 18

/** How far its tip points beyond its passage. */
const POINT = 10

/** A leaf at the passage’s side whose tip points up or down, to where the other end is. */
function tailPath(
  { top, bottom }: Extent,
  edge: number,
  { tip, isUp }: { readonly tip: number; readonly isUp: boolean },
): string {
  const [far, near, point] = isUp ? [bottom, top, top - POINT] : [top, bottom, bottom + POINT]
  return `M${edge},${far} C${tip},${far} ${tip},${far} ${tip},${point} L${edge},${near} Z`
}

/** Where it stands in the window, in tenths of a pixel: enough to be seen. */
function rounded({ top, bottom }: Extent, scrolled: number): Extent {
  return { top: Math.round((top - scrolled) * 10) / 10, bottom: Math.round((bottom - scrolled) * 10) / 10 }
}

function isWithin({ top, bottom }: Extent, height: number): boolean {
  return bottom > 0 && top < height
}
