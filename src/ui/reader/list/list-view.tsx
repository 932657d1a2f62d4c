import { useMemo } from 'react'
import '../../../styles/list.css'
import { listed } from '../../../store/selectors.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { PairContext, pairOf } from '../pair-context.ts'
import { useStepKeys } from '../use-step-keys.ts'
import { Cards } from './cards.tsx'
import { EmptyList } from './empty-list.tsx'
import { ListHead } from './list-head.tsx'
import type { ViewProps } from '../view-props.ts'
import { useEntryFocus } from './use-entry-focus.ts'

/** Findings and differences as a list of cards: the other way through the comparison. */
export function ListView({ ready, arrives }: ViewProps) {
  const pair = useMemo(() => pairOf(ready), [ready])
  const entries = useVariorum(listed)
  const { list, onFocus, onStepped } = useEntryFocus(arrives)
  useStepKeys(onStepped)
  return (
    <PairContext value={pair}>
      <div className="list-page">
        <ListHead />
        {entries.length === 0 ? <EmptyList /> : <Cards list={list} entries={entries} onFocus={onFocus} />}
      </div>
    </PairContext>
  )
}
