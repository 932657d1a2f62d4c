import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

/** Whether the page is on its way to paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => isPrinting)
}

function listen(onChange: () => void): () => void {
  // The browser takes its picture as soon as the event was heard: what changes must be drawn within it.
  const tell = (printing: boolean) => () => {
    isPrinting = printing
    flushSync(onChange)
  }
  const [before, after] = [tell(true), tell(false)]
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}
