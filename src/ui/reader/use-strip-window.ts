import { useEffect, useState } from 'react'
import type { RowId } from '../../view/model.ts'
import type { StripBlock } from '../../view/strip.ts'
import { stickyHeight } from './row-element.ts'

interface Seen {
  readonly top: number
  readonly height: number
}

/** Which part of the strip the window shows, as shares of the whole: by the rows in sight, and how much of each. */
export function useStripWindow(blocks: readonly StripBlock[]): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, height: 0 })

  useEffect(() => {
    const blockOf = new Map(blocks.map((block) => [block.row, block]))
    let frame = 0
    const measure = () => {
      const from = shareAt(blockOf, stickyHeight())
      setSeen({ top: from, height: shareAt(blockOf, window.innerHeight) - from })
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

/** The share of the whole that stands above a height of the window. A list item may draw several blocks. */
function shareAt(blockOf: ReadonlyMap<RowId, StripBlock>, y: number): number {
  let share = 0
  for (const item of document.querySelectorAll<HTMLElement>('[data-rows]')) {
    const box = item.getBoundingClientRect()
    if (box.top >= y) break
    const rows = item.dataset['rows']?.split(' ') ?? []
    const first = blockOf.get(rows[0] ?? '')
    const last = blockOf.get(rows.at(-1) ?? '')
    if (!first || !last) continue
    const height = last.top + last.height - first.top
    share = first.top + height * Math.min(1, (y - box.top) / Math.max(1, box.height))
  }
  return share
}
