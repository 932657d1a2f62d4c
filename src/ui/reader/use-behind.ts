import { type RefObject, useEffect } from 'react'

/** Begins to attend to an element, and gives the way to end that. */
export type Attend = (element: HTMLElement) => () => void

/**
 * Attends to an element with code that is loaded behind the texts. Where it cannot be had, they can be read all the
 * same.
 * @param load the same function from one drawing to the next, or all begins anew
 */
export function useBehind(area: RefObject<HTMLElement | null>, load: () => Promise<Attend>): void {
  useEffect(() => {
    let isGone = false
    let end = () => {}
    const begin = async () => {
      const attend = await load()
      if (!isGone && area.current) end = attend(area.current)
    }
    begin().catch(() => {})
    return () => {
      isGone = true
      end()
    }
  }, [area, load])
}
