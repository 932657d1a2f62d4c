import { X } from 'lucide-react'
import { useVariorum } from '../../store/use-store.ts'
import { deletedText, LIBRARY_TEXT } from '../../view/library-labels.ts'
import { articleText } from '../../view/names.ts'
import type { RowFocus } from './row-focus.ts'

interface Props {
  readonly focus: RowFocus
}

/** What was deleted last, and the way to have it back: until something else is deleted. */
export function UndoNote({ focus }: Props) {
  const deleted = useVariorum((state) => state.deleted)
  const undoDeletion = useVariorum((state) => state.undoDeletion)
  const note = useVariorum((state) => state.ownNote)
  const dismissOwnNote = useVariorum((state) => state.dismissOwnNote)
  const [first] = deleted ?? []

  async function onUndo() {
    if (!first) return
    await undoDeletion()
    focus.focusRow(first.id)
  }

  return (
    <>
      {note && (
        <p className="own-note">
          {note}
          <button
            type="button"
            className="button icon-button"
            aria-label={LIBRARY_TEXT.dismiss}
            onClick={dismissOwnNote}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </p>
      )}
      {deleted && first && (
        <p className="own-note">
          {deletedText(deleted.length, articleText(first))}
          <button type="button" className="button" onClick={() => void onUndo()}>
            {LIBRARY_TEXT.undo}
          </button>
        </p>
      )}
    </>
  )
}
