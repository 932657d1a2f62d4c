import { type RefObject, useEffect } from 'react'

/** Lays a popover under its button as it opens, flush with the edge of it that leaves more room. */
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
      const width = document.documentElement.clientWidth
      const opensRight = box.left + box.right < width
      element.style.left = opensRight ? `${box.left}px` : 'auto'
      element.style.right = opensRight ? 'auto' : `${width - box.right}px`
    }
    element.addEventListener('beforetoggle', place)
    return () => element.removeEventListener('beforetoggle', place)
  }, [button, menu])
}

/** Pixels between the button and its menu. */
const BELOW = 4
