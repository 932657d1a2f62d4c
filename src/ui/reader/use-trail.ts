import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import type { RowId } from '../../view/model.ts'
import { rowElement } from './row-element.ts'

interface Trail {
  readonly to: RowId
  readonly link: HTMLElement
  readonly from: RowId
  /** Where the row of the link stood in the window. */
  readonly top: number
}

/** A row that is still to be drawn, and what had the focus when it was asked for. */
interface Sought {
  readonly row: RowId
  readonly holder: Element | null
}

/** Following the links inside the texts, and the way back from there until the reader moves on. */
export function useTrail(focusRow: (row: RowId) => boolean) {
  const unfoldRow = useVariorum((state) => state.unfoldRow)
  const [trail, setTrail] = useState<Trail | null>(null)
  const sought = useRef<Sought | null>(null)

  // A row that is folded away is drawn before it can have the focus, and that may take a while: who has gone on
  // meanwhile is not called back.
  useLayoutEffect(() => {
    if (sought.current && (hasGoneOn(sought.current) || focusRow(sought.current.row))) sought.current = null
  })

  const goTo = useCallback(
    (row: RowId, link: HTMLElement) => {
      sought.current = { row, holder: document.activeElement }
      setTrail(trailFrom(link, row))
      unfoldRow(row)
    },
    [unfoldRow],
  )

  const goBack = useCallback(() => {
    if (!trail) return
    focusRow(trail.from)
    if (trail.link.isConnected) trail.link.focus({ preventScroll: true })
    const top = rowElement(trail.from)?.getBoundingClientRect().top
    if (top !== undefined) window.scrollBy(0, top - trail.top)
    setTrail(null)
  }, [trail, focusRow])

  /** Lets go of the way back once the focus is in another row. */
  function moveOn(target: Element) {
    if (trail && target.closest('[data-rows]') !== rowElement(trail.to)) setTrail(null)
  }

  return { goTo, cameTo: trail?.to ?? null, goBack, moveOn }
}

/** The focus is elsewhere; where its holder left the page, it is nowhere. */
function hasGoneOn({ holder }: Sought): boolean {
  return document.activeElement !== holder && document.activeElement !== document.body
}

function trailFrom(link: HTMLElement, to: RowId): Trail | null {
  const row = link.closest<HTMLElement>('[data-rows]')
  const from = row?.dataset['rows']?.split(' ')[0]
  return row && from !== undefined ? { to, link, from, top: row.getBoundingClientRect().top } : null
}
