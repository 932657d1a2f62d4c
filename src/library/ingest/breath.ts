/** Work that lets the page draw, and stops where its reader cancels. Rejects with the signal’s reason. */
export type Breath = () => Promise<void>

/** Milliseconds: shorter, a page that does not answer is not noticed. */
const LONGEST = 40

/** To be awaited between two steps: it pauses only when the last pause is long ago. */
export function breathing(signal?: AbortSignal): Breath {
  let last = performance.now()
  return async () => {
    signal?.throwIfAborted()
    if (performance.now() - last < LONGEST) return
    await pause()
    last = performance.now()
    signal?.throwIfAborted()
  }
}

/** A task of its own: what the reader did meanwhile comes before it. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
