/** In so many frames all that came into sight is laid out. */
const FRAMES = 4

/** The newest wins: two that settle at once would pull the page to and fro. */
let settling = 0

/**
 * Scrolls to an element, and again while what came into sight around it is laid out: until then its height was a guess.
 * @param scroll does nothing where the element stands right already
 */
export function scrollTo(element: HTMLElement, scroll: (element: HTMLElement) => void): void {
  cancelAnimationFrame(settling)
  scroll(element)
  let top = element.getBoundingClientRect().top
  let frames = FRAMES
  const again = () => {
    const now = element.getBoundingClientRect().top
    if (element.isConnected && now !== top) scroll(element)
    top = element.getBoundingClientRect().top
    frames -= 1
    if (frames > 0) settling = requestAnimationFrame(again)
  }
  settling = requestAnimationFrame(again)
}
