import type { SeenPlace } from '../../store/model.ts'
import { stickyHeight } from './row-element.ts'
import { firstBelow } from './rows-in-sight.ts'

/**
 * What to leave a view by: null where the place that a reader was at last is in sight, or nothing is drawn;
 * else the first row or entry that is.
 */
export function placeInSight(): SeenPlace | null {
  const panes = [...document.querySelectorAll('.pane')]
  const seen = panes.length > 0 ? panes.flatMap(seenIn) : seenIn(document.body)
  const [first] = seen
  if (!first || seen.some((place) => place.matches(AT_LAST))) return null
  const entry = first.dataset['entry']
  if (entry !== undefined) return { kind: 'entry', id: entry }
  return { kind: 'row', id: first.dataset['rows']?.split(' ')[0] ?? '' }
}

/** Selected, or visited: the one tab stop of the texts, once a reader was there. */
const AT_LAST = '[data-selected], [data-visited]'

/** The places of a pane, or of the page, that are in the window; and in the pane, where it is scrolled by itself. */
function seenIn(holder: Element): readonly HTMLElement[] {
  const box = holder.matches('.pane') ? holder.getBoundingClientRect() : null
  const head = Math.max(stickyHeight(), box?.top ?? 0)
  const foot = Math.min(window.innerHeight, box?.bottom ?? Infinity)
  const places = [...holder.querySelectorAll<HTMLElement>('[data-rows], [data-entry]')]
  const below = places.slice(firstBelow(places, head + 1))
  const end = below.findIndex((place) => place.getBoundingClientRect().top >= foot)
  return end < 0 ? below : below.slice(0, end)
}
