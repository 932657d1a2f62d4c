import type { Sided } from '../../../engine/model.ts'
import type { Ribbon } from '../../../view/ribbons.ts'
import { type DrawnRibbon, drawnRibbons, drawRibbons } from './draw-ribbons.ts'
import type { Geometry } from './geometry.ts'
import { placeLinks } from './place-links.ts'

/** Keeps the ribbons, and the links upon them, where the passages stand. */
export interface Painter {
  /** What was measured is another now. */
  readonly layOut: (geometry: Geometry) => void
  /** In the next frame, once, however often it is asked for. */
  readonly draw: () => void
  readonly end: () => void
}

export function createPainter(
  gutter: HTMLElement,
  panes: Sided<HTMLElement>,
  ribbons: readonly Ribbon[],
): Painter {
  let drawn: readonly DrawnRibbon[] = []
  let frame = 0

  function drawNow() {
    frame = 0
    const size = { width: gutter.clientWidth, height: gutter.clientHeight }
    // On a narrow screen there is no gutter.
    if (size.width === 0) return
    const scrolled = { left: panes.left.scrollTop, right: panes.right.scrollTop }
    drawRibbons(drawn, scrolled, size)
    placeLinks(gutter, drawn, scrolled, size.height)
  }

  return {
    layOut(geometry) {
      drawn = drawnRibbons(gutter, ribbons, geometry)
      drawNow()
    },
    draw() {
      frame ||= requestAnimationFrame(drawNow)
    },
    end: () => cancelAnimationFrame(frame),
  }
}
