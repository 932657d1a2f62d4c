import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

interface Props {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  // React's strict mode closes and opens it again at once: the event of that closing comes late.
  function onClosed() {
    if (!dialog.current?.open) onClose()
  }

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={onClosed}>
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button icon-button" aria-label={closeLabel} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      {children}
    </dialog>
  )
}
