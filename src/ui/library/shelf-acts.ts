import { createContext, useContext } from 'react'
import type { Chosen } from './chosen.ts'
import type { ShelvedArticle, ShelvedSpeech } from './shelved.ts'

/** What rows of the library offer; the screen does it. Stable, so that a row is drawn again only when it changes. */
export interface ShelfActs {
  readonly toggle: (id: string) => void
  readonly editArticle: (article: ShelvedArticle) => void
  readonly moveArticles: (articles: readonly ShelvedArticle[]) => void
  readonly deleteArticles: (articles: readonly ShelvedArticle[]) => void
  readonly editSpeech: (speech: ShelvedSpeech) => void
  readonly deleteSpeech: (speech: ShelvedSpeech) => void
}

export const ShelfActsContext = createContext<ShelfActs | null>(null)
export const ChosenContext = createContext<Chosen>([])

export function useShelfActs(): ShelfActs {
  const acts = useContext(ShelfActsContext)
  if (!acts) throw new Error('a row of the library stands outside ShelfActsContext')
  return acts
}
