import type { SeenPlace } from '../../store/model.ts'
import { stickyHeight } from './row-element.ts'

/**
 * What to leave a view by: null where the place that a reader was at last is in sight, or nothing is drawn;
 * else the first row or entry that is.
 */
export function placeInSight(): SeenPlace | null {
  const places = [...document.querySelectorAll<HTMLElement>('[data-rows], [data-entry]')]
  const seen = places.filter(isInSight)
  const [first] = seen
  if (!first || seen.some((place) => place.matches(AT_LAST))) return null
  const entry = first.dataset['entry']
  if (entry !== undefined) return { kind: 'entry', id: entry }
  return { kind: 'row', id: first.dataset['rows']?.split(' ')[0] ?? '' }
}

/** Selected, or visited: the one tab stop of the texts, once a reader was there. */
const AT_LAST = '[data-selected], [data-visited]'

/** In the window, and where the place stands in a pane that is scrolled by itself, in that too. */
function isInSight(place: HTMLElement): boolean {
  const { top, bottom } = place.getBoundingClientRect()
  const pane = place.closest('.pane')?.getBoundingClientRect()
  const head = Math.max(stickyHeight(), pane?.top ?? 0)
  return bottom > head + 1 && top < Math.min(window.innerHeight, pane?.bottom ?? Infinity)
}
