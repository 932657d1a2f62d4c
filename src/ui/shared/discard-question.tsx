import { useEffect, useRef } from 'react'
import { DISCARD_TEXT } from '../../view/discard-labels.ts'

interface Props {
  readonly onDiscard: () => void
  readonly onGoOn: () => void
}

/** Asked before the dialog closes over what is not kept. */
export function DiscardQuestion({ onDiscard, onGoOn }: Props) {
  const goOn = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    goOn.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div className="discard-question" role="alert">
      <p>{DISCARD_TEXT.question}</p>
      <button type="button" className="button" onClick={onDiscard}>
        {DISCARD_TEXT.discard}
      </button>
      <button ref={goOn} type="button" className="button button-main" onClick={onGoOn}>
        {DISCARD_TEXT.goOn}
      </button>
    </div>
  )
}
