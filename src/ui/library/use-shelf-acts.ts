import { useMemo, useState } from 'react'
import type { Kept, OwnArticle, OwnSpeech } from '../../library/own-model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { deletedText, unsavedText } from '../../view/library-labels.ts'
import { articleText } from '../../view/names.ts'
import { toggled } from './chosen.ts'
import type { ShelfActs } from './shelf-acts.ts'
import type { ShelvedArticle, ShelvedSpeech } from './shelved.ts'
import type { Choose } from './use-chosen.ts'
import { type RowFocus, speechKey } from './row-focus.ts'

/** Which dialog is open, and about what. */
export type OpenDialog =
  | { readonly kind: 'edit-article'; readonly article: ShelvedArticle }
  | { readonly kind: 'edit-speech'; readonly own: OwnSpeech }
  | { readonly kind: 'move-articles'; readonly articles: readonly OwnArticle[] }
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
  const acts = useMemo<ShelfActs>(() => {
    /** Deletes what these rows show, says so, and goes on with the focus in the list. */
    async function remove(keys: readonly string[], act: () => Promise<Kept>, said: string) {
      const next = focus.neighbourOf(keys)
      const unsaved = unsavedText(await act())
      say(unsaved ?? said)
      if (unsaved === null) focus.focusRow(next)
    }
    return {
      toggle: (id) => choose((chosen) => toggled(chosen, id)),
      editArticle: (article) => setDialog({ kind: 'edit-article', article }),
      editSpeech: ({ own }) => own && setDialog({ kind: 'edit-speech', own }),
      deleteSpeech(speech) {
        if (speech.articles.length > 0) setDialog({ kind: 'delete-speech', speech })
        else
          void remove([speechKey(speech.slug)], () => deleteSpeech(speech.slug), deletedText(1, speech.title))
      },
      moveArticles: (articles) => setDialog({ kind: 'move-articles', articles: articles.flatMap(ownOf) }),
      deleteArticles(articles) {
        const ids = articles.map(({ id }) => id)
        const [first] = articles
        void remove(ids, () => deleteArticles(ids), deletedText(ids.length, first ? articleText(first) : ''))
      },
    }
  }, [choose, deleteArticles, deleteSpeech, focus, say])
  return { acts, dialog, closeDialog: () => setDialog(null) }
}

function ownOf({ own }: ShelvedArticle): readonly OwnArticle[] {
  return own ? [own] : []
}
