import { useEffect } from 'react'
import { useVariorum } from '../../store/use-store.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, n: 1, k: -1, p: -1 }

/**
 * j and n go to the next difference, k and p to the previous one; Escape closes the close-up. Never while typing.
 * @param onStepped is called after a step; the same function at every drawing
 */
export function useStepKeys(onStepped?: () => void) {
  const stepDifference = useVariorum((state) => state.stepDifference)
  const selectRow = useVariorum((state) => state.selectRow)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      if (event.key === 'Escape' && !isMenuOpen()) selectRow(null)
      const step = STEPS[event.key]
      if (step === undefined) return
      event.preventDefault()
      stepDifference(step)
      onStepped?.()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [stepDifference, selectRow, onStepped])
}

/** Then Escape closes the menu, and nothing else. */
function isMenuOpen(): boolean {
  return document.querySelector('.menu:popover-open') !== null
}

/** Also in a list that is open, which letters search, and in a dialog, which Escape closes by itself. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null
}
