import { type RefObject, useEffect, useState } from 'react'

interface Guard {
  readonly isAsking: boolean
  /** Closes, or asks first. */
  readonly ask: () => void
  readonly goOn: () => void
}

/**
 * Asks once before a dialog closes over work that is not kept.
 * @param inside an element in the dialog
 * @param isGuarded whether there is such work now
 */
export function useGuard(
  inside: RefObject<HTMLElement | null>,
  isGuarded: () => boolean,
  close: () => void,
): Guard {
  const [isAsking, setAsking] = useState(false)

  // Escape closes a dialog by itself, unless its `cancel` is prevented. A browser heeds that once: then it is closed.
  useEffect(() => {
    const dialog = inside.current?.closest('dialog')
    const onCancel = (event: Event) => {
      if (isAsking || !isGuarded() || event.target !== dialog) return
      event.preventDefault()
      setAsking(true)
    }
    dialog?.addEventListener('cancel', onCancel)
    return () => dialog?.removeEventListener('cancel', onCancel)
  }, [inside, isGuarded, isAsking])

  return {
    isAsking,
    ask() {
      const isOpen = inside.current?.closest('dialog')?.open ?? false
      if (isOpen && !isAsking && isGuarded()) setAsking(true)
      else close()
    },
    goOn: () => setAsking(false),
  }
}
