import { createContext, useContext } from 'react'
import type { ChosenPair } from './chosen-pair.ts'
import type { ShelvedArticle, ShelvedSpeech } from './shelved.ts'

/** What rows of the library offer; the screen does it. Stable, so that a row is drawn again only when it changes. */
export interface ShelfActs {
  readonly toggle: (id: string) => void
  readonly editArticle: (article: ShelvedArticle) => void
  readonly deleteArticle: (article: ShelvedArticle) => void
  readonly editSpeech: (speech: ShelvedSpeech) => void
  readonly deleteSpeech: (speech: ShelvedSpeech) => void
}

export const ShelfActsContext = createContext<ShelfActs | null>(null)
export const ChosenContext = createContext<ChosenPair>({ left: '', right: '' })

export function useShelfActs(): ShelfActs {
  const acts = useContext(ShelfActsContext)
  if (!acts) throw new Error('a row of the library stands outside ShelfActsContext')
  return acts
}
