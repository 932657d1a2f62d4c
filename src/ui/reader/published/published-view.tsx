import { useEffect, useMemo } from 'react'
import '../../../styles/published.css'
import { loadCloseUp } from '../lazy-close-up.tsx'
import { PairContext, pairOf } from '../pair-context.ts'
import type { ViewProps } from '../view-props.ts'
import { Panes } from './panes.tsx'

/** Both articles whole, each in its own order, with ribbons that join what both tell. */
export function PublishedView({ ready, arrives }: ViewProps) {
  const pair = useMemo(() => pairOf(ready), [ready])
  useEffect(loadCloseUp, [])
  return (
    <PairContext value={pair}>
      <Panes arrives={arrives} />
    </PairContext>
  )
}
