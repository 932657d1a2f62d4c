import { useEffect, useLayoutEffect, useRef } from 'react'
import { hearGoingOn } from '../going-on.ts'

/**
 * Has the place that the view opened at shown again while the texts are drawn around it, until the reader goes on:
 * the height of what is not drawn yet was a guess.
 * @param drawn how much of the texts is drawn
 */
export function useStaying(drawn: number, show: () => void) {
  const isHere = useRef(true)
  useEffect(() => {
    const stop = new AbortController()
    const goOn = () => {
      isHere.current = false
      stop.abort()
    }
    hearGoingOn(goOn, stop.signal)
    return () => stop.abort()
  }, [])
  useLayoutEffect(() => {
    if (isHere.current) show()
    // Only where more is drawn.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [drawn])
}
