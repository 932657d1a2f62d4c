import { type PointerEvent, type RefObject, useCallback } from 'react'
import type { Pair } from './pair-context.ts'
import { useBehind } from './use-behind.ts'

/**
 * A selection belongs to one column: where it begins, the other one becomes unselectable, and so it is copied
 * (copying.ts).
 */
export function useOneColumn(area: RefObject<HTMLElement | null>, pair: Pair) {
  const loadCopying = useCallback(async () => {
    const { copyOneColumn } = await import('./copying.ts')
    return (element: HTMLElement) => copyOneColumn(element, pair)
  }, [pair])
  useBehind(area, loadCopying)

  return useCallback(
    ({ target }: PointerEvent) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null
      const side = cell?.dataset['side']
      if (side !== undefined) area.current?.setAttribute('data-selecting', side)
    },
    [area],
  )
}
