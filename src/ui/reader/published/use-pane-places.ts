import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { Side } from '../../../engine/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import type { RowId } from '../../../view/model.ts'
import { type Ribbon, ribbonsAt } from '../../../view/ribbons.ts'
import { otherSide } from '../../../view/sentences.ts'
import { useArrival } from '../use-arrival.ts'
import type { PaneLink } from './pane-link.ts'
import { passageElement, type PanePlace } from './pane-place.ts'
import { showInWindow, type Stops, usePaneFocus } from './use-pane-focus.ts'

interface Parts {
  readonly area: RefObject<HTMLElement | null>
  readonly link: RefObject<PaneLink | null>
  readonly stops: Stops
  /** Those that are shown. */
  readonly ribbons: readonly Ribbon[]
  readonly arrives: boolean
}

/** Where a reader is in the two panes, and every way of going elsewhere: the scroll, the focus and the close-up keep together. */
export function usePanePlaces({ area, link, stops, ribbons, arrives }: Parts) {
  const selected = useVariorum((state) => state.selected)
  const selectRow = useVariorum((state) => state.selectRow)
  const { current, side, setCurrent, focusAt, onFocus, nextBy } = usePaneFocus(area, stops, ribbons)
  const picked = useRef<PanePlace | null>(null)

  /** The row’s passage on the side that is read, or on the only side that has it. */
  const placeFor = useCallback(
    (row: RowId): PanePlace => ({ side: stops[side].includes(row) ? side : otherSide(side), row }),
    [stops, side],
  )

  /** Where one reads, beside what it is joined with. */
  const bring = useCallback(
    ({ side: here, row }: PanePlace, isAtOnce?: boolean) => {
      const facing = ribbonsAt(ribbons, here, row).find(({ kind }) => kind !== 'possible')
      const alone = { left: here === 'left' ? row : null, right: here === 'right' ? row : null }
      link.current?.level(facing ?? alone, isAtOnce)
    },
    [link, ribbons],
  )

  function show(place: PanePlace) {
    const element = passageElement(area.current, place)
    if (element) showInWindow(element)
  }

  /** Follows a link, or comes from another view. */
  const goTo = useCallback(
    (row: RowId, isAtOnce?: boolean) => {
      bring(placeFor(row), isAtOnce)
      focusAt(placeFor(row))
    },
    [bring, focusAt, placeFor],
  )

  /** By hand, and so in sight: it stays where it is, and the other side comes to it. */
  function pick(place: PanePlace) {
    picked.current = place
    selectRow(place.row)
    link.current?.reveal(place)
  }

  function walkTo(place: PanePlace) {
    link.current?.reveal(place)
    focusAt(place)
  }

  /** Along a ribbon to the other side. */
  function cross(ribbon: Ribbon, to: Side) {
    link.current?.level(ribbon)
    focusAt({ side: to, row: ribbon[to] })
  }

  /** To what the passage read is joined with, or else to what stands beside it. */
  function changeSide(to: Side) {
    const row = current[otherSide(to)]
    if (side === to || row === null) return
    const [ribbon] = ribbonsAt(ribbons, side, row)
    if (ribbon) return cross(ribbon, to)
    const beside = link.current?.beside({ side, row })
    if (beside) focusAt(beside)
  }

  /** Both ends level, and the close-up of the match. */
  function pickRibbon(ribbon: Ribbon) {
    const place = { side, row: ribbon[side] }
    link.current?.level(ribbon)
    setCurrent(place)
    if (place.row === selected) return show(place)
    picked.current = place
    selectRow(place.row)
  }

  const before = useRef<RowId | null | undefined>(undefined)
  useLayoutEffect(() => {
    const last = before.current
    const byHand = picked.current?.row === selected ? picked.current : null
    before.current = selected
    picked.current = null
    const isFree = document.activeElement === document.body
    if (selected === null && last && isFree) focusAt(placeFor(last))
    if (selected === null) return
    // Not before now: the close-up that it must stand above is there.
    show(byHand ?? placeFor(selected))
    if (byHand) return
    bring(placeFor(selected), last === undefined)
    setCurrent(placeFor(selected))
    // A link that is opened, and the buttons of the bar, keep the focus where it is.
    if (last !== undefined && !document.activeElement?.closest('.toolbar')) focusAt(placeFor(selected))
    // Only where another row is selected: not where the reader changes the side.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [selected])

  useArrival(arrives, (row) => goTo(row, true))

  const showRow = (row: RowId) => show(placeFor(row))
  return { current, side, onFocus, nextBy, goTo, showRow, pick, walkTo, cross, changeSide, pickRibbon }
}
