import { X } from 'lucide-react'
import { useVariorum } from '../../../store/use-store.ts'
import { HAND_TEXT } from '../../../view/hand-labels.ts'
import { SCREEN_TEXT } from '../../../view/screen-labels.ts'
import { letGo } from '../../shared/focus-text.ts'

/** Under the bar: that the comparison is being made anew, or what became of the reader’s word. Said aloud by the live message. */
export function HandNote() {
  const isComparing = useVariorum((state) => state.isComparing)
  const note = useVariorum((state) => state.handNote)
  const dismiss = useVariorum((state) => state.dismissHandNote)
  if (isComparing) return <p className="hand-note hand-running">{HAND_TEXT.comparing}</p>
  if (note === null) return null
  return (
    <div className="hand-note">
      <p>{note}</p>
      <button
        type="button"
        className="button icon-button"
        aria-label={SCREEN_TEXT.close}
        onClick={() => letGo(dismiss)}
      >
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  )
}
