import type { RefObject } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { deletedText, LIBRARY_TEXT } from '../../view/library-labels.ts'
import { articleText } from '../../view/names.ts'
import type { ShelfHandle } from './use-row-focus.ts'

interface Props {
  readonly list: RefObject<ShelfHandle | null>
}

/** What was deleted last, and the way to have it back: until something else is deleted. */
export function UndoNote({ list }: Props) {
  const deleted = useVariorum((state) => state.deleted)
  const undoDeletion = useVariorum((state) => state.undoDeletion)
  const note = useVariorum((state) => state.ownNote)
  const [first] = deleted ?? []

  async function onUndo() {
    if (!first) return
    await undoDeletion()
    list.current?.focusRow(first.id)
  }

  return (
    <>
      {note && <p className="own-note">{note}</p>}
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
