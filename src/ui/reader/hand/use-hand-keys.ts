import { useEffect } from 'react'
import { useNow } from '../../../store/use-store.ts'

/** Ctrl or Command with Z takes the last word on a match back; with Shift, or Y, it is said again. Never while typing. */
export function useHandKeys() {
  const now = useNow()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event)
      const { hand, undoHand, redoHand } = now()
      if (way === null || event.defaultPrevented || isTyping(event)) return
      if (!hand || (way === 'undo' ? hand.past : hand.future).length === 0) return
      event.preventDefault()
      if (way === 'undo') undoHand()
      else redoHand()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [now])
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' && ctrlKey ? 'redo' : null
}

/** Also in a dialog, over which the page stands still. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null
}
