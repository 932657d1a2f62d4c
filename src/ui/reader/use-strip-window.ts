import { useEffect, useState } from 'react'
import type { StripBlock } from '../../view/strip.ts'
import { rowElement, stickyHeight } from './row-element.ts'

interface Seen {
  readonly top: number
  readonly height: number
}

/** Which part of the strip the window shows, as shares of the whole: by the rows in sight, and how much of each. */
export function useStripWindow(blocks: readonly StripBlock[]): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, height: 0 })

  useEffect(() => {
    let frame = 0
    const measure = () => {
      const from = shareAt(blocks, stickyHeight())
      setSeen({ top: from, height: shareAt(blocks, window.innerHeight) - from })
    }
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    const observer = new ResizeObserver(later)
    observer.observe(document.body)
    document.addEventListener('scroll', later, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      document.removeEventListener('scroll', later)
    }
  }, [blocks])

  return seen
}

/** The share of the whole that stands above a height of the window. */
function shareAt(blocks: readonly StripBlock[], y: number): number {
  let share = 0
  for (const { row, top, height } of blocks) {
    const box = rowElement(row)?.getBoundingClientRect()
    if (!box) continue
    if (box.top >= y) break
    share = top + height * Math.min(1, (y - box.top) / Math.max(1, box.height))
  }
  return share
}
