import { useEffect, useState } from 'react'
import type { StripBlock } from '../../../view/strip.ts'
import type { Part, Surface } from './surface.ts'

/** Which part of the whole is in sight; measured once a frame. */
export function useStripWindow(blocks: readonly StripBlock[], surface: Surface): Part {
  const [part, setPart] = useState<Part>({ top: 0, height: 0 })

  useEffect(() => {
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setPart(surface.seen(blocks)))
    }
    const stop = surface.watch(later)
    later()
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [blocks, surface])

  return part
}
