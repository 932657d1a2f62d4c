import { type ComponentType, createContext, useEffect, useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import type { Row } from '../../view/model.ts'
import type { Pair } from './pair-context.ts'

type Possibles = ComponentType<{ readonly row: Row }>

/** Draws what a row may match; null while that is not asked for, or its code is on its way. */
export const PossiblesContext = createContext<Possibles | null>(null)

/**
 * Possible matches, where a reader asks for them; never across two speeches, for side by side they would claim that
 * both say one thing. Their code is loaded then, and all rows show them at once, so that the place can be kept; where
 * it cannot be had, the switch goes back.
 */
export function usePossibles({ relationship }: Pair): Possibles | null {
  const isOn = useVariorum((state) => state.possible) && relationship !== 'other-speech'
  const toggle = useVariorum((state) => state.togglePossible)
  const [loaded, setLoaded] = useState<Possibles | null>(null)

  useEffect(() => {
    if (!isOn || loaded) return
    let isWanted = true
    import('./possible/possibles.tsx').then(
      ({ Possibles }) => isWanted && setLoaded(() => Possibles),
      () => isWanted && toggle(),
    )
    return () => {
      isWanted = false
    }
  }, [isOn, loaded, toggle])

  return isOn ? loaded : null
}
