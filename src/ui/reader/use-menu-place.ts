import { type RefObject, useEffect } from 'react'

/** Lays a popover under its button as it opens, flush with the button’s right edge. */
export function useMenuPlace(
  button: RefObject<HTMLElement | null>,
  menu: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = menu.current
    if (!element) return
    const place = () => {
      const box = button.current?.getBoundingClientRect()
      if (!box) return
      element.style.top = `${box.bottom + BELOW}px`
      element.style.right = `${document.documentElement.clientWidth - box.right}px`
    }
    element.addEventListener('beforetoggle', place)
    return () => element.removeEventListener('beforetoggle', place)
  })
}

/** Pixels between the button and its menu. */
const BELOW = 4
