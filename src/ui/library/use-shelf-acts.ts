import { type RefObject, useMemo, useRef, useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { deletedText, unsavedText } from '../../view/library-labels.ts'
import { articleText } from '../../view/names.ts'
import { toggled } from './chosen-pair.ts'
import type { ShelfActs } from './shelf-acts.ts'
import type { ShelvedRow } from './shelf-rows-context.ts'
import type { ShelvedArticle, ShelvedSpeech } from './shelved.ts'
import type { Choose } from './use-chosen.ts'
import type { ShelfHandle } from './use-row-focus.ts'

/** Which dialog is open, and about what. */
export type OpenDialog =
  | { readonly kind: 'edit-article'; readonly article: ShelvedArticle }
  | { readonly kind: 'edit-speech' | 'delete-speech'; readonly speech: ShelvedSpeech }

interface Tools {
  readonly rows: readonly ShelvedRow[]
  readonly list: RefObject<ShelfHandle | null>
  readonly choose: Choose
}

/** What the rows offer, done. */
export function useShelfActs({ rows, list, choose }: Tools) {
  const deleteArticles = useVariorum((state) => state.deleteArticles)
  const deleteSpeech = useVariorum((state) => state.deleteSpeech)
  const say = useVariorum((state) => state.say)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const now = useRef(rows)
  now.current = rows
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
        const next = neighbourOf(now.current, article.id)
        const unsaved = unsavedText(await deleteArticles([article.id]))
        say(unsaved ?? deletedText(1, articleText(article)))
        if (unsaved === null && next !== null) list.current?.focusRow(next)
      },
    }),
    [choose, deleteArticles, deleteSpeech, list, say],
  )
  return { acts, dialog, closeDialog: () => setDialog(null) }
}

/** The article behind one that goes, or else the one before: there the focus goes on. */
function neighbourOf(rows: readonly ShelvedRow[], id: string): string | null {
  const articles = rows.filter(({ kind }) => kind === 'article')
  const at = articles.findIndex(({ key }) => key === id)
  return (articles[at + 1] ?? articles[at - 1])?.key ?? null
}
