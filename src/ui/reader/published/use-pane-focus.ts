import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import type { Side, Sided } from '../../../engine/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import type { RowId } from '../../../view/model.ts'
import type { PublishedParagraph } from '../../../view/published.ts'
import { type Ribbon, ribbonsAt } from '../../../view/ribbons.ts'
import { otherSide } from '../../../view/sentences.ts'
import { scrollTo } from '../scroll-to.ts'
import { passageElement, placeAt, type PanePlace } from './pane-place.ts'

/** The passages of each pane that can have the focus, in order. */
export type Stops = Sided<readonly RowId[]>

/** Each row once, though its passage may stand in two paragraphs. */
export function stopsOf({ left, right }: Sided<readonly PublishedParagraph[]>): Stops {
  const [one, other] = [left, right].map((paragraphs) => [
    ...new Set(paragraphs.flatMap(({ passages }) => passages.map(({ row }) => row.id))),
  ])
  return { left: one ?? [], right: other ?? [] }
}

/**
 * One tab stop a pane, for both can be scrolled: the passage read last, and across from it what it is joined with.
 * The arrow keys hand it on.
 */
export function usePaneFocus(area: RefObject<HTMLElement | null>, stops: Stops, ribbons: readonly Ribbon[]) {
  const visitRow = useVariorum((state) => state.visitRow)
  const [places, setPlaces] = useState<Sided<RowId | null>>({ left: null, right: null })
  const [side, setSide] = useState<Side>('left')
  const current = {
    left: places.left ?? stops.left[0] ?? null,
    right: places.right ?? stops.right[0] ?? null,
  }

  const setCurrent = useCallback(
    (place: PanePlace) => {
      const there = otherSide(place.side)
      const [facing] = ribbonsAt(ribbons, place.side, place.row)
      setSide(place.side)
      setPlaces((before) => {
        const across = facing?.[there] ?? before[there]
        return place.side === 'left' ? { left: place.row, right: across } : { left: across, right: place.row }
      })
    },
    [ribbons],
  )

  /** Gives a passage the focus, told apart even where a pointer led there. The panes are scrolled by others. */
  const focusAt = useCallback(
    (place: PanePlace) => {
      const element = passageElement(area.current, place)
      element?.focus({ preventScroll: true })
      if (element) showInWindow(element)
      element?.toggleAttribute('data-arrived', true)
      element?.addEventListener('blur', () => element.removeAttribute('data-arrived'), { once: true })
    },
    [area],
  )

  function onFocus({ target }: FocusEvent) {
    const place = placeAt(target)
    if (!place) return
    setCurrent(place)
    visitRow(place.row)
  }

  /** Where a key leads from the passage that has the focus; null where it leads nowhere. */
  function nextBy({ key, target }: KeyboardEvent): PanePlace | null {
    const here = placeAt(target)
    if (!here) return null
    const all = stops[here.side]
    const at = all.indexOf(here.row)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key] ?? -1
    const row = all[to]
    return row === undefined || row === here.row ? null : { side: here.side, row }
  }

  return { current, side, setCurrent, focusAt, onFocus, nextBy }
}

/** In a low window the panes are not scrolled but the page is. */
export function showInWindow(passage: HTMLElement) {
  const pane = passage.closest('.pane')
  if (pane && getComputedStyle(pane).overflowY === 'visible') scrollTo(passage, bringNear)
}

function bringNear(passage: HTMLElement) {
  passage.scrollIntoView({ block: 'nearest' })
}
