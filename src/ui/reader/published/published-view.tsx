import { useEffect, useMemo } from 'react'
import '../../../styles/published.css'
import type { ReadyComparison } from '../../../store/model.ts'
import { loadCloseUp } from '../lazy-close-up.tsx'
import { PairContext, pairOf } from '../pair-context.ts'
import { Panes } from './panes.tsx'

interface Props {
  readonly ready: ReadyComparison
  readonly arrives: boolean
}

/** Both articles whole, each in its own order, with ribbons that join what both tell. */
export function PublishedView({ ready, arrives }: Props) {
  const pair = useMemo(() => pairOf(ready), [ready])
  useEffect(loadCloseUp, [])
  return (
    <PairContext value={pair}>
      <Panes arrives={arrives} />
    </PairContext>
  )
}
