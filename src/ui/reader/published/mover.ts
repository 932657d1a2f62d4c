import type { Side, Sided } from '../../../engine/model.ts'
import { SIDES } from './pane-place.ts'

/** Scrolls the two panes to where they ought to be, eased, and tells its own moves from a reader’s. */
export interface Mover {
  /** Where to, in pixels; a side left out stays as it is. */
  readonly moveTo: (targets: Partial<Sided<number>>, isAtOnce?: boolean) => void
  /** Whether a side stands where it was put: its scroll event says nothing of the reader. */
  readonly isPut: (side: Side) => boolean
  /** The reader scrolls this side: it is theirs. */
  readonly letGo: (side: Side) => void
  readonly end: () => void
}

/** After this many milliseconds about two thirds of the way are done: seen as a move, and never waited for. */
const EASE = 70

export function createMover(panes: Sided<HTMLElement>): Mover {
  const targets = new Map<Side, number>()
  // The browser rounds what it is given: so both are kept, the exact place and the one that it made of it.
  const exact = { left: 0, right: 0 }
  // Not asked of the panes: that has the browser lay out all that was just drawn.
  const put = { left: 0, right: 0 }
  let frame = 0
  let before = 0

  function putAt(side: Side, at: number) {
    exact[side] = at
    panes[side].scrollTop = at
    put[side] = panes[side].scrollTop
  }

  function tick(now: number) {
    const share = 1 - Math.exp((before - now) / EASE)
    before = now
    for (const [side, target] of targets) {
      const next = exact[side] + (target - exact[side]) * share
      const isThere = Math.abs(target - next) < 1
      putAt(side, isThere ? target : next)
      if (isThere) targets.delete(side)
    }
    frame = targets.size > 0 ? requestAnimationFrame(tick) : 0
  }

  function moveTo(wanted: Partial<Sided<number>>, isAtOnce = wantsLessMotion()) {
    for (const side of SIDES) {
      const target = wanted[side]
      if (target === undefined) continue
      if (!targets.has(side)) exact[side] = panes[side].scrollTop
      if (isAtOnce) putAt(side, target)
      if (isAtOnce) targets.delete(side)
      else targets.set(side, target)
    }
    if (targets.size === 0 || frame !== 0) return
    before = performance.now()
    frame = requestAnimationFrame(tick)
  }

  return {
    moveTo,
    isPut: (side) => Math.abs(panes[side].scrollTop - put[side]) < 1,
    letGo: (side) => targets.delete(side),
    end: () => cancelAnimationFrame(frame),
  }
}

function wantsLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
