import type { DrawnRibbon } from './draw-ribbons.ts'
import type { Landmark } from '../../../view/landmarks.ts'

/** Height of a link and the room below it, in pixels. */
const LINK = 26

/**
 * Puts the links of the current passage on their ribbons, each at the middle of its own, in sight and none over
 * another.
 */
export function placeLinks(
  gutter: HTMLElement,
  drawn: readonly DrawnRibbon[],
  scrolled: Landmark,
  height: number,
): void {
  const links = [...gutter.querySelectorAll<HTMLElement>('[data-link]')]
  const placed = links.map((link) => {
    const ribbon = drawn.find(({ path }) => path.dataset['ribbon'] === link.dataset['link'])
    return { link, ribbon, middle: ribbon ? middleOf(ribbon, scrolled) : 0 }
  })
  let free = gutter.querySelector<HTMLElement>('.gutter-head')?.offsetHeight ?? 0
  for (const { link, ribbon, middle } of placed.toSorted((a, b) => a.middle - b.middle)) {
    link.classList.toggle('invisible', !ribbon?.path.hasAttribute('d') && link !== document.activeElement)
    const top = Math.max(free, Math.min(middle - LINK / 2, height - LINK))
    link.style.transform = `translate(-50%, ${Math.round(top)}px)`
    free = top + LINK
  }
}

function middleOf({ left, right }: DrawnRibbon, scrolled: Landmark): number {
  return (left.top + left.bottom - 2 * scrolled.left + right.top + right.bottom - 2 * scrolled.right) / 4
}
