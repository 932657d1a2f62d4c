import { hearGoingOn } from './going-on.ts'

/** In so many frames all that came into sight is laid out. */
const FRAMES = 4

/** The newest wins: two that settle at once would pull the page to and fro. */
let settling = new AbortController()

/**
 * Scrolls to an element, and again while what came into sight around it is laid out: until then its height was a guess.
 * A reader who goes on meanwhile is not pulled back.
 * @param scroll does nothing where the element stands right already
 */
export function scrollTo(element: HTMLElement, scroll: (element: HTMLElement) => void): void {
  settling.abort()
  const own = new AbortController()
  settling = own
  hearGoingOn(() => own.abort(), own.signal)
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
