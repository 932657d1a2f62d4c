import { ROWS_ID, stickyHeight } from '../row-element.ts'
import { rowElements } from '../rows-in-sight.ts'
import { scrollTo } from '../scroll-to.ts'
import { distanceTo, drawnAt, shareAt } from './drawn-parts.ts'
import type { Surface } from './surface.ts'

/** The aligned rows: the window scrolls over them, and reads from below the bar. */
export const ROWS_SURFACE: Surface = {
  controls: ROWS_ID,
  watch(onChange) {
    const observer = new ResizeObserver(onChange)
    observer.observe(document.body)
    document.addEventListener('scroll', onChange, { passive: true })
    return () => {
      observer.disconnect()
      document.removeEventListener('scroll', onChange)
    }
  },
  seen(blocks) {
    const elements = rowElements()
    const top = shareAt(blocks, elements, stickyHeight())
    return { top, height: shareAt(blocks, elements, window.innerHeight) - top }
  },
  show(blocks, share) {
    const element = drawnAt(blocks, rowElements(), share)
    if (!element) return
    scrollTo(element, () => {
      const top = distanceTo(blocks, element, { share, y: stickyHeight() })
      window.scrollBy({ top, behavior: 'instant' })
    })
  },
}
