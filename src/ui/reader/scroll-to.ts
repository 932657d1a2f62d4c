/** In so many frames all that came into sight is laid out. */
const FRAMES = 4

/**
 * Scrolls to an element, and again while what came into sight around it is laid out: until then its height was a guess.
 * @param scroll does nothing where the element stands right already
 */
export function scrollTo(element: HTMLElement, scroll: (element: HTMLElement) => void): void {
  scroll(element)
  let top = element.getBoundingClientRect().top
  let frames = FRAMES
  const again = () => {
    const now = element.getBoundingClientRect().top
    if (element.isConnected && now !== top) scroll(element)
    top = element.getBoundingClientRect().top
    frames -= 1
    if (frames > 0) requestAnimationFrame(again)
  }
  requestAnimationFrame(again)
}
