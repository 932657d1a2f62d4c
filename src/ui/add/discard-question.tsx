import { useEffect, useRef } from 'react'
import { ADD_TEXT } from '../../view/add-labels.ts'

interface Props {
  readonly onDiscard: () => void
  readonly onGoOn: () => void
}

/** Asked before the dialog closes over articles that are not kept. */
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
    <div className="add-question" role="alert">
      <p>{ADD_TEXT.discardQuestion}</p>
      <button type="button" className="button" onClick={onDiscard}>
        {ADD_TEXT.discard}
      </button>
      <button ref={goOn} type="button" className="button button-main" onClick={onGoOn}>
        {ADD_TEXT.goOn}
      </button>
    </div>
  )
}
