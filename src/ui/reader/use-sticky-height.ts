import { type RefObject, useEffect } from 'react'

/** Publishes the height of the sticky bar as `--tools`, so that nothing scrolled to comes to lie under it. */
export function useStickyHeight(bar: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = bar.current
    if (!element) return
    const root = document.documentElement
    const observer = new ResizeObserver(() => {
      // A low window lets the bar scroll away (media.css): then nothing lies under it.
      const sticks = getComputedStyle(element).position === 'sticky'
      root.style.setProperty('--tools', sticks ? `${element.offsetHeight}px` : '0px')
    })
    observer.observe(element)
    observer.observe(root)
    return () => observer.disconnect()
  }, [bar])
}
