import type { KeyboardEvent } from 'react'
import { besideShare, type StripBlock, stripPlace } from '../../../view/strip.ts'
import { placeInStripText, STRIP_TEXT } from '../../../view/strip-labels.ts'
import { usePair } from '../pair-context.ts'
import { shareStyle } from './share-style.ts'
import type { Surface } from './surface.ts'
import { useStripWindow } from './use-strip-window.ts'

interface Props {
  readonly blocks: readonly StripBlock[]
  readonly surface: Surface
  /** Id of the strip in words. */
  readonly describedBy: string
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** More rows never stand in one place. */
const MOST_STEPS = 3

/** The frame around what is in sight, moved by keys. By itself, since it is drawn anew with every scroll. */
export function StripWindow({ blocks, surface, describedBy }: Props) {
  const setting = usePair()
  const { top, height } = useStripWindow(blocks, surface)
  const place = stripPlace(blocks, top, top + height)
  if (!place) return null

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    const share = { PageDown: top + height, PageUp: top - height, Home: 0, End: 1 }[event.key]
    if (step === undefined && share === undefined) return
    event.preventDefault()
    if (step !== undefined) stepFrom(top, step)
    else if (share !== undefined) surface.show(blocks, Math.min(1, Math.max(0, share)))
  }

  /** Rows can share a place, as two headlines do: then it takes more than one step to get away. */
  function stepFrom(from: number, step: 1 | -1) {
    let share = from
    for (let tries = 0; tries < MOST_STEPS && surface.seen(blocks).top === top; tries++) {
      share = besideShare(blocks, share, step)
      surface.show(blocks, share)
    }
  }

  return (
    <div
      className="strip-window"
      style={shareStyle(top, height)}
      role="scrollbar"
      tabIndex={0}
      aria-label={STRIP_TEXT.overview}
      aria-describedby={describedBy}
      aria-controls={surface.controls}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={place.of}
      aria-valuenow={place.first}
      aria-valuetext={placeInStripText(place, setting)}
      onKeyDown={onKeyDown}
    />
  )
}
