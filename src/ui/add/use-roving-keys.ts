import { type KeyboardEvent, type RefObject, useState } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** One tab stop for a list of switches: the arrows go from one to the next, Home and End to the ends. */
export function useRovingKeys(list: RefObject<HTMLElement | null>, count: number) {
  const [at, setAt] = useState(0)
  const stop = Math.min(at, count - 1)
  return {
    stop,
    onKeyDown(event: KeyboardEvent) {
      const boxes = [...(list.current?.querySelectorAll('input') ?? [])]
      const here = boxes.findIndex((box) => box === event.target)
      const ends: Readonly<Record<string, number>> = { Home: 0, End: count - 1 }
      const next = ends[event.key] ?? here + (STEPS[event.key] ?? 0)
      if (here < 0 || next === here || !boxes[next]) return
      event.preventDefault()
      setAt(next)
      boxes[next].focus()
    },
  }
}
