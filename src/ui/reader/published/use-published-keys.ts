import { useEffect, useEffectEvent } from 'react'
import type { Side } from '../../../engine/model.ts'

const SIDE_OF: Readonly<Record<string, Side>> = { '[': 'left', ']': 'right' }

interface Handlers {
  readonly onSide: (side: Side) => void
  readonly onLock: () => void
}

/** `[` and `]` go to the other side, `l` locks both sides’ scrolling together or releases it. Never while typing. */
export function usePublishedKeys({ onSide, onLock }: Handlers) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isChord(event) || isTyping(event)) return
    const side = SIDE_OF[event.key]
    if (side) onSide(side)
    else if (event.key === 'l') onLock()
    else return
    event.preventDefault()
  })

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

/** On some keyboards a bracket takes AltGr, which counts as Ctrl and Alt. */
function isChord(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return false
  return event.ctrlKey || event.metaKey || event.altKey
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null
}
