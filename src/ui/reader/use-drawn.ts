import { useDeferredValue, useMemo } from 'react'
import { shownItems } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import type { Pair } from './pair-context.ts'
import { usePossibles } from './use-possibles.ts'

/**
 * What the list draws: its items, whether with possible matches, and which row stands open. Drawing it anew is put off
 * behind what answers the reader in the bar, and gives way to what they do next; but never shows what belongs to
 * another comparison than the texts beside it.
 */
export function useDrawn(pair: Pair) {
  const items = useVariorum(shownItems)
  const possibles = usePossibles(pair)
  const selected = useVariorum((state) => state.selected)
  const asked = useMemo(() => ({ pair, items, possibles, selected }), [pair, items, possibles, selected])
  const drawn = useDeferredValue(asked)
  return drawn.pair === pair ? drawn : asked
}
