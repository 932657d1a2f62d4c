import { useCallback, useMemo, useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import type { ChosenPair } from './chosen-pair.ts'
import type { ShelvedArticle } from './shelved.ts'

interface Listed {
  readonly article: ShelvedArticle
}

export type Choose = (change: (pair: ChosenPair) => ChosenPair) => void

/** What is ticked, at first the pair that is being read; what was deleted since is ticked no more. */
export function useChosen(listed: readonly Listed[]) {
  const pair = useVariorum((state) => state.pair)
  const [ticked, setTicked] = useState<ChosenPair>({ left: pair?.left ?? '', right: pair?.right ?? '' })
  const chosen = useMemo(() => thoseThere(ticked, listed), [ticked, listed])
  const choose = useCallback<Choose>((change) => setTicked(change), [])
  return { chosen, choose }
}

function thoseThere({ left, right }: ChosenPair, listed: readonly Listed[]): ChosenPair {
  const isThere = (id: string) => listed.some(({ article }) => article.id === id)
  return { left: isThere(left) ? left : '', right: isThere(right) ? right : '' }
}
