import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useNow } from '../../../store/use-store.ts'
import type { Ribbon } from '../../../view/ribbons.ts'
import { linkPanes, type PaneLink } from './pane-link.ts'
import { panesIn } from './pane-place.ts'

/** Links the two panes of an area while they are on the page. */
export function usePaneLink(
  area: RefObject<HTMLElement | null>,
  ribbons: readonly Ribbon[],
): RefObject<PaneLink | null> {
  const now = useNow()
  const link = useRef<PaneLink>(null)
  useLayoutEffect(() => {
    const panes = panesIn(area.current)
    const gutter = area.current?.querySelector<HTMLElement>('.ribbon-gutter')
    if (!panes || !gutter) return
    const made = linkPanes({ panes, gutter, ribbons, isTogether: () => now().scrollsTogether })
    link.current = made
    return () => made.end()
  }, [area, ribbons, now])
  return link
}
