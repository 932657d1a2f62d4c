import { useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { ADD_TEXT } from '../../view/add-labels.ts'
import { keptText } from '../../view/add-problems.ts'
import { cameSince, toKeep } from './desk-model.ts'
import type { DeskTools } from './use-desk.ts'

/** What was kept: its articles, the speeches they are filed under, and what a reader should know of it. */
export interface WhatWasKept {
  readonly ids: readonly string[]
  readonly speeches: readonly string[]
  readonly warning: string | null
}

export interface Keeping {
  readonly keep: () => Promise<void>
  readonly isKeeping: boolean
  /** Why nothing was kept. */
  readonly problem: string | null
}

/** Keeps all that is ticked, in one change: all of it, or nothing. */
export function useKeeping({ desk, change }: DeskTools, onKept: (what: WhatWasKept) => void): Keeping {
  const keepArticles = useVariorum((state) => state.keepArticles)
  const [isKeeping, setKeeping] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function keep() {
    const { articles, speeches } = toKeep(desk, ADD_TEXT.untitledSpeech)
    setKeeping(true)
    setProblem(null)
    const { kept, ids } = await keepArticles(articles, speeches)
    setKeeping(false)
    const said = keptText(kept)
    if (kept.kind !== 'kept' && kept.kind !== 'in-memory') return setProblem(said)
    change((now) => cameSince(now, desk))
    onKept({ ids, speeches: [...new Set(articles.map(({ speech }) => speech))], warning: said })
  }

  return { keep, isKeeping, problem }
}
