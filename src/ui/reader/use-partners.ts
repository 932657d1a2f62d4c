import { useEffect, type RefObject } from 'react'

/**
 * Pointing at a reframed phrase lights the phrases of the other side that stand for it, and the phrase itself.
 * Done on the elements, not in state: a pointer crosses many phrases a second, and no row need be drawn again.
 */
export function usePartners(area: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = area.current
    if (!element) return
    const onOver = (event: PointerEvent) => light(element, markAt(event.target))
    const onLeave = () => light(element, null)
    element.addEventListener('pointerover', onOver)
    element.addEventListener('pointerleave', onLeave)
    return () => {
      element.removeEventListener('pointerover', onOver)
      element.removeEventListener('pointerleave', onLeave)
    }
  }, [area])
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('mark[data-kind="reframed"]') : null
}

function light(area: HTMLElement, mark: HTMLElement | null) {
  for (const lit of area.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit')
  if (!mark) return
  mark.toggleAttribute('data-lit', true)
  const other = mark.closest('[data-side="left"]') ? 'right' : 'left'
  const spans = (mark.dataset['partner'] ?? '').split(' ').map((span) => span.split('-').map(Number))
  for (const candidate of area.querySelectorAll<HTMLElement>(`[data-side="${other}"] mark`)) {
    const from = Number(candidate.dataset['start'])
    const to = Number(candidate.dataset['end'])
    if (spans.some(([start = 0, end = 0]) => from < end && start < to))
      candidate.toggleAttribute('data-lit', true)
  }
}
