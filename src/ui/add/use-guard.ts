import { type RefObject, useEffect, useRef, useState } from 'react'

interface Guard {
  /** Put on an element inside the dialog. */
  readonly inside: RefObject<HTMLDivElement | null>
  readonly isAsking: boolean
  /** Closes, or asks first. */
  readonly ask: () => void
  readonly goOn: () => void
}

/** Asks once before a dialog closes over work that is not kept. */
export function useGuard(isGuarded: boolean, close: () => void): Guard {
  const inside = useRef<HTMLDivElement>(null)
  const [isAsking, setAsking] = useState(false)

  // Escape closes a dialog by itself, unless its `cancel` is prevented. A browser heeds that once: then it is closed.
  useEffect(() => {
    const dialog = inside.current?.closest('dialog')
    const onCancel = (event: Event) => {
      if (!isGuarded || isAsking || event.target !== dialog) return
      event.preventDefault()
      setAsking(true)
    }
    dialog?.addEventListener('cancel', onCancel)
    return () => dialog?.removeEventListener('cancel', onCancel)
  }, [isGuarded, isAsking])

  return {
    inside,
    isAsking: isAsking && isGuarded,
    ask() {
      const isOpen = inside.current?.closest('dialog')?.open ?? false
      if (isOpen && isGuarded && !isAsking) setAsking(true)
      else close()
    },
    goOn: () => setAsking(false),
  }
}
