import { useMemo, useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { deletedText, unsavedText } from '../../view/library-labels.ts'
import { articleText } from '../../view/names.ts'
import { toggled } from './chosen-pair.ts'
import type { ShelfActs } from './shelf-acts.ts'
import type { ShelvedArticle, ShelvedSpeech } from './shelved.ts'
import type { Choose } from './use-chosen.ts'
import type { RowFocus } from './row-focus.ts'

/** Which dialog is open, and about what. */
export type OpenDialog =
  | { readonly kind: 'edit-article'; readonly article: ShelvedArticle }
  | { readonly kind: 'edit-speech'; readonly speech: ShelvedSpeech }
  | { readonly kind: 'delete-speech'; readonly speech: ShelvedSpeech }

interface Tools {
  readonly focus: RowFocus
  readonly choose: Choose
}

/** What the rows offer, done. */
export function useShelfActs({ focus, choose }: Tools) {
  const deleteArticles = useVariorum((state) => state.deleteArticles)
  const deleteSpeech = useVariorum((state) => state.deleteSpeech)
  const say = useVariorum((state) => state.say)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const acts = useMemo<ShelfActs>(
    () => ({
      toggle: (id) => choose((pair) => toggled(pair, id)),
      editArticle: (article) => setDialog({ kind: 'edit-article', article }),
      editSpeech: (speech) => setDialog({ kind: 'edit-speech', speech }),
      deleteSpeech(speech) {
        if (speech.articles.length > 0) setDialog({ kind: 'delete-speech', speech })
        else void deleteSpeech(speech.slug)
      },
      async deleteArticle(article) {
        const next = focus.neighbourOf(article.id)
        const unsaved = unsavedText(await deleteArticles([article.id]))
        say(unsaved ?? deletedText(1, articleText(article)))
        if (unsaved === null && next !== null) focus.focusRow(next)
      },
    }),
    [choose, deleteArticles, deleteSpeech, focus, say],
  )
  return { acts, dialog, closeDialog: () => setDialog(null) }
}
