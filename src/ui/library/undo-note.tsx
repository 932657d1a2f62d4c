import { X } from 'lucide-react'
import type { Undoable } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { undoableText } from '../../view/chosen-labels.ts'
import { LIBRARY_TEXT, unsavedText } from '../../view/library-labels.ts'
import { articleText } from '../../view/names.ts'
import { type RowFocus, speechKey } from './row-focus.ts'

interface Props {
  readonly focus: RowFocus
}

/** What was deleted or moved last, and the way to have it back: until something else is. */
export function UndoNote({ focus }: Props) {
  const undoable = useVariorum((state) => state.undoable)
  const undoDeletion = useVariorum((state) => state.undoDeletion)
  const note = useVariorum((state) => state.ownNote)
  const dismissOwnNote = useVariorum((state) => state.dismissOwnNote)

  async function onUndo(done: Undoable) {
    if (unsavedText(await undoDeletion()) === null) focus.focusRow(rowOf(done))
  }

  return (
    <>
      {note && (
        <p className="shelf-note">
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
      {undoable && (
        <p className="shelf-note">
          {saidOf(undoable)}
          <button type="button" className="button" onClick={() => void onUndo(undoable)}>
            {LIBRARY_TEXT.undo}
          </button>
        </p>
      )}
    </>
  )
}

function saidOf({ articles, speeches: [speech], moved }: Undoable): string {
  const first = articles[0] ?? moved[0]?.after
  return undoableText({
    deleted: articles.length,
    moved: moved.length,
    ...(speech && { speech: speech.title }),
    name: first ? articleText(first) : '',
  })
}

/** The row that comes back, or the first of them. */
function rowOf({ articles: [article], speeches: [speech], moved: [move] }: Undoable): string {
  return article?.id ?? (speech ? speechKey(speech.slug) : (move?.after.id ?? ''))
}
