/** In so many frames all that came into sight is laid out. */
const FRAMES = 4

/** A reader who does one of these goes on: the page is not pulled from under the pointer, nor back to where it was. */
const GOING_ON = ['pointerdown', 'wheel', 'keydown'] as const

/** The newest wins: two that settle at once would pull the page to and fro. */
let settling = new AbortController()

/**
 * Scrolls to an element, and again while what came into sight around it is laid out: until then its height was a guess.
 * @param scroll does nothing where the element stands right already
 */
export function scrollTo(element: HTMLElement, scroll: (element: HTMLElement) => void): void {
  settling.abort()
  const own = new AbortController()
  settling = own
  for (const event of GOING_ON)
    window.addEventListener(event, () => own.abort(), { capture: true, passive: true, signal: own.signal })
  scroll(element)
  let top = element.getBoundingClientRect().top
  let frames = FRAMES
  const again = () => {
    if (own.signal.aborted) return
    const now = element.getBoundingClientRect().top
    if (element.isConnected && now !== top) scroll(element)
    top = element.getBoundingClientRect().top
    frames -= 1
    if (frames > 0) requestAnimationFrame(again)
    else own.abort()
  }
  requestAnimationFrame(again)
}
