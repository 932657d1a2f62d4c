/**
 * Whether a click picks the passage it falls in: one on a link, or in the close-up, does something else, and the end
 * of selecting text does nothing.
 */
export function isPicking(target: EventTarget): target is Element {
  if (!(target instanceof Element) || window.getSelection()?.isCollapsed === false) return false
  return target.closest('.close-up, .void-link, .back-button') === null
}
