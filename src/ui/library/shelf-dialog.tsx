import '../../styles/dialogs.css'
import { DeleteSpeech } from './delete-speech.tsx'
import { EditArticle } from './edit-article.tsx'
import { EditSpeech } from './edit-speech.tsx'
import { MoveArticles } from './move-articles.tsx'
import type { ShelvedSpeech } from './shelved.ts'
import type { OpenDialog } from './use-shelf-acts.ts'
import type { RowFocus } from './row-focus.ts'

interface Props {
  readonly open: OpenDialog
  readonly speeches: readonly ShelvedSpeech[]
  readonly focus: RowFocus
  readonly onClose: () => void
}

/** The dialog that a row opened. Where its article goes on elsewhere in the list, the focus goes with it. */
export function ShelfDialog({ open, speeches, focus, onClose }: Props) {
  if (open.kind === 'edit-speech') return <EditSpeech own={open.own} onClose={onClose} />
  if (open.kind === 'delete-speech')
    return (
      <DeleteSpeech
        speech={open.speech}
        speeches={filable(speeches)}
        onClose={onClose}
        onSaved={() => focus.focusRow(open.speech.articles[0]?.id ?? '')}
      />
    )
  if (open.kind === 'move-articles')
    return (
      <MoveArticles
        articles={open.articles}
        speeches={filable(speeches)}
        onClose={onClose}
        onSaved={() => focus.focusRow(open.articles[0]?.id ?? '')}
      />
    )
  const { own } = open.article
  if (!own) return null
  return (
    <EditArticle
      article={own}
      speeches={filable(speeches)}
      onClose={onClose}
      onSaved={() => focus.focusRow(own.id)}
    />
  )
}

/** Texts of this visit are no speech: nothing can be filed there. */
function filable(speeches: readonly ShelvedSpeech[]): readonly ShelvedSpeech[] {
  return speeches.filter(({ origin }) => origin !== 'pasted')
}
