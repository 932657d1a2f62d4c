import '../../styles/own-note.css'
import { X } from 'lucide-react'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'

/** What became of the reader’s own library, at the foot of the window. Said aloud by the live message. */
export function OwnNote() {
  const note = useVariorum((state) => state.ownNote)
  const dismiss = useVariorum((state) => state.dismissOwnNote)
  if (note === null) return null
  return (
    <div className="own-note">
      <p>{note}</p>
      <button type="button" className="button icon-button" aria-label={SCREEN_TEXT.close} onClick={dismiss}>
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  )
}
