import { useEffect, useEffectEvent } from 'react'
import { useNow } from '../../store/use-store.ts'
import { isKeyOf, type KeyAction } from '../../view/keys.ts'

/** What keys do here. False says that there was nothing to do: the key is left to others. */
type KeyHandler = readonly [KeyAction, (key: string) => boolean | void]

/**
 * The one place that decides whether a single key is heard: never while typing, in a dialog or a menu, with a
 * modifier, or when switched off; Escape always is.
 */
export function useKeys(...handlers: readonly KeyHandler[]) {
  const now = useNow()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const [action, run] = handlers.find(([name]) => isKeyOf(name, event.key)) ?? []
    if (!run || event.defaultPrevented || isChord(event) || isElsewhere(event)) return
    if (action !== 'close' && !now().singleKeys) return
    if (run(event.key) !== false) event.preventDefault()
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

/** In a field, or a list that letters search; an open dialog or menu hears its own keys wherever the focus is. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open], :popover-open')) return true
  return target instanceof Element && target.closest('input, textarea, select') !== null
}
