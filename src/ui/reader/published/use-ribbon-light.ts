import { type RefObject, useEffect } from 'react'
import type { PaneLink } from './pane-link.ts'
import { placeAt } from './pane-place.ts'

/**
 * Pointing at a passage, or going there, makes its ribbons stronger; pointing at a ribbon, the passages that it
 * joins. Done on the elements: a pointer crosses many in a second, and nothing need be drawn again.
 */
export function useRibbonLight(area: RefObject<HTMLElement | null>, link: RefObject<PaneLink | null>) {
  useEffect(() => {
    const element = area.current
    if (!element) return
    const stop = new AbortController()
    const show = (target: EventTarget | null) => {
      light(element, target)
      link.current?.redraw()
    }
    const onPoint = ({ target }: Event) => show(target)
    const onLeave = () => show(document.activeElement)
    element.addEventListener('pointerover', onPoint, { signal: stop.signal })
    element.addEventListener('focusin', onPoint, { signal: stop.signal })
    element.addEventListener('pointerleave', onLeave, { signal: stop.signal })
    return () => stop.abort()
  }, [area, link])
}

function light(area: HTMLElement, target: EventTarget | null) {
  for (const lit of area.querySelectorAll('[data-near]')) lit.removeAttribute('data-near')
  const ribbons = ribbonsOf(area, target)
  for (const ribbon of ribbons) {
    ribbon.toggleAttribute('data-near', true)
    for (const side of ['left', 'right'] as const)
      for (const passage of area.querySelectorAll(passageOf(side, ribbon.dataset[side])))
        passage.toggleAttribute('data-near', true)
  }
}

/** The ribbon pointed at, or that a link leads along; else those of the passage. */
function ribbonsOf(area: HTMLElement, target: EventTarget | null): readonly SVGElement[] {
  const pointed =
    target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-ribbon], [data-link]') : null
  const index = pointed?.dataset['ribbon'] ?? pointed?.dataset['link']
  const place = placeAt(target)
  if (index !== undefined) return [...area.querySelectorAll<SVGElement>(`[data-ribbon="${index}"]`)]
  if (!place) return []
  return [
    ...area.querySelectorAll<SVGElement>(`[data-ribbon][data-${place.side}="${CSS.escape(place.row)}"]`),
  ]
}

function passageOf(side: 'left' | 'right', row = ''): string {
  return `.pane[data-side="${side}"] [data-rows="${CSS.escape(row)}"]`
}
