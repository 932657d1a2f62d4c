import type { Side, Sided } from '../../../engine/model.ts'
import type { Ribbon } from '../../../view/ribbons.ts'
import { createFollow, type Follow } from './follow.ts'
import { type Geometry, measure } from './geometry.ts'
import { createMover } from './mover.ts'
import { createPainter } from './ribbon-painter.ts'

/** What the two panes and the gutter between them do together. */
export interface PaneLink extends Follow {
  readonly redraw: () => void
  /** Both texts are drawn: measures them now, and again whenever they are laid out anew. */
  readonly watch: () => void
  readonly end: () => void
}

interface Parts {
  readonly panes: Sided<HTMLElement>
  readonly gutter: HTMLElement
  readonly ribbons: readonly Ribbon[]
  readonly isTogether: () => boolean
}

/**
 * Scrolling one pane takes the other along, and the ribbons with both. It works on the elements alone: a frame of
 * scrolling draws no component again, and measures nothing.
 */
export function linkPanes({ panes, gutter, ribbons, isTogether }: Parts): PaneLink {
  const mover = createMover(panes)
  const painter = createPainter(gutter, panes, ribbons)
  // Not before it is asked for: measuring has the browser lay out all that was just drawn.
  let geometry: Geometry | null = null
  let offResize = () => {}
  const measured = () => (geometry ??= measure(panes, ribbons))
  const moves = createFollow({ panes, mover, measured, isTogether })
  // What was asked for last, to be done again where the text is laid out anew, or a sheet takes its room.
  let settle = () => moves.follow('left')

  /** Does something now, and again at every new layout. */
  function keep(move: () => void) {
    settle = move
    move()
  }

  const offScroll = onScrolls(panes, (side) => {
    painter.draw()
    if (mover.isPut(side)) return
    mover.letGo(side)
    keep(() => moves.follow(side))
  })
  function layOut() {
    geometry = measure(panes, ribbons)
    painter.layOut(geometry)
    settle()
  }

  return {
    ...moves,
    level(rows, isAtOnce) {
      settle = () => moves.level(rows)
      moves.level(rows, isAtOnce)
    },
    reveal: (place) => keep(() => moves.reveal(place)),
    redraw: painter.draw,
    watch() {
      offResize()
      layOut()
      offResize = onResize(panes, layOut)
    },
    end() {
      for (const part of [offScroll, offResize, mover.end, painter.end]) part()
    },
  }
}

function onScrolls(panes: Sided<HTMLElement>, hear: (side: Side) => void): () => void {
  const stop = new AbortController()
  for (const side of ['left', 'right'] as const)
    panes[side].addEventListener('scroll', () => hear(side), { passive: true, signal: stop.signal })
  return () => stop.abort()
}

/** Of the panes, and of what is in them: fonts come late, notes unfold, a window is made wider. */
function onResize(panes: Sided<HTMLElement>, hear: () => void): () => void {
  const observer = new ResizeObserver(hear)
  for (const pane of [panes.left, panes.right]) {
    observer.observe(pane)
    for (const part of pane.children) observer.observe(part)
  }
  return () => observer.disconnect()
}
