import { type PointerEvent, useEffect, useRef } from 'react'
import type { StripBlock } from '../../../view/strip.ts'
import type { Surface } from './surface.ts'

/**
 * The window of the strip follows the pointer: held where it was taken, or brought with its middle to where the strip
 * was pressed. Events that come faster than frames are passed over.
 */
export function useStripDrag(blocks: readonly StripBlock[], surface: Surface) {
  const track = useRef<HTMLDivElement>(null)
  /** How far below the window’s top it is held; null while it is not. */
  const held = useRef<number | null>(null)
  const frame = useRef(0)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  function shareAt({ clientY }: PointerEvent): number {
    const box = track.current?.getBoundingClientRect()
    return box ? Math.min(1, Math.max(0, (clientY - box.top) / box.height)) : 0
  }

  function follow(event: PointerEvent) {
    const share = shareAt(event) - (held.current ?? 0)
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => surface.show(blocks, Math.max(0, share)))
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return
    const share = shareAt(event)
    const { top, height } = surface.seen(blocks)
    const isInside = share >= top && share <= top + height
    held.current = isInside ? share - top : height / 2
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.querySelector<HTMLElement>('[role="scrollbar"]')?.focus({ preventScroll: true })
    // Pressing selects nothing and takes the focus nowhere else.
    event.preventDefault()
    if (!isInside) follow(event)
  }

  function onPointerMove(event: PointerEvent) {
    if (held.current !== null) follow(event)
  }

  function onLostPointerCapture() {
    held.current = null
  }

  return { track, handlers: { onPointerDown, onPointerMove, onLostPointerCapture } }
}
