import type { Side } from '../../../engine/model.ts'
import type { StripBlock } from '../../../view/strip.ts'
import { PANES_ID } from '../row-element.ts'
import { distanceTo, drawnAt, shareAt } from './drawn-parts.ts'
import type { Surface } from './surface.ts'

const SIDES: readonly Side[] = ['left', 'right']

/** Two panes that scroll by themselves: in sight is from what the one shows first to what the other shows last. */
export const PANES_SURFACE: Surface = {
  controls: PANES_ID,
  watch(onChange) {
    const area = document.getElementById(PANES_ID)
    const observer = new ResizeObserver(onChange)
    if (area) observer.observe(area)
    // Scrolling does not bubble.
    area?.addEventListener('scroll', onChange, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      area?.removeEventListener('scroll', onChange, { capture: true })
    }
  },
  seen(blocks) {
    const parts = SIDES.map((side) => seenIn(blocks, side))
    const top = Math.min(...parts.map((part) => part.top))
    return { top, height: Math.max(...parts.map((part) => part.end)) - top }
  },
  show(blocks, share) {
    for (const side of SIDES) {
      const pane = paneOf(side)
      const y = pane?.getBoundingClientRect().top ?? 0
      const passage = drawnAt(blocks, passagesIn(side), share)
      if (!passage) continue
      pane?.scrollBy({ top: distanceTo(blocks, passage, { share, y }), behavior: 'instant' })
    }
  },
}

function seenIn(blocks: readonly StripBlock[], side: Side) {
  const { top = 0, bottom = 0 } = paneOf(side)?.getBoundingClientRect() ?? {}
  const passages = passagesIn(side)
  return { top: shareAt(blocks, passages, top), end: shareAt(blocks, passages, bottom) }
}

function paneOf(side: Side): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#${PANES_ID} > .pane[data-side="${side}"]`)
}

function passagesIn(side: Side): readonly HTMLElement[] {
  return [...(paneOf(side)?.querySelectorAll<HTMLElement>('[data-rows]') ?? [])]
}
