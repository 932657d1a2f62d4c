import { useCallback, useMemo, useState } from 'react'
import type { Chosen } from './chosen.ts'
import type { ShelvedArticle } from './shelved.ts'

interface Listed {
  readonly article: ShelvedArticle
}

export type Choose = (change: (chosen: Chosen) => Chosen) => void

/** What is ticked; what was deleted since is ticked no more. */
export function useChosen(listed: readonly Listed[]) {
  const [ticked, setTicked] = useState<Chosen>([])
  const articles = useMemo(() => {
    const known = new Map(listed.map(({ article }) => [article.id, article]))
    return ticked.flatMap((id) => known.get(id) ?? [])
  }, [ticked, listed])
  const chosen = useMemo<Chosen>(() => articles.map(({ id }) => id), [articles])
  const choose = useCallback<Choose>((change) => setTicked(change), [])
  return { chosen, articles, choose }
}
