import { startTransition, useEffect, useState } from 'react'
import type { View } from '../../store/model.ts'

export interface Shown {
  readonly view: View | null
  /** How much of the view is still to be drawn, 0–1: less and less as it gives way to another. */
  readonly share: number
}

/** To take a thousand passages off the page at once would keep it from answering. */
const STEPS = 4

/**
 * The view on the page: it follows the chosen one in steps, behind what answers the click. What was read stays in sight
 * until the other view is there.
 */
export function useShownView(chosen: View | null): Shown {
  const [shown, setShown] = useState<Shown>({ view: chosen, share: 1 })
  useEffect(() => {
    const next = stepTo(chosen, shown)
    if (next !== shown) startTransition(() => setShown(next))
  }, [chosen, shown])
  return shown
}

/** What is shown after this; the same object where nothing is left to do. A reader may turn back halfway. */
export function stepTo(chosen: View | null, shown: Shown): Shown {
  if (shown.view === chosen) return shown.share < 1 ? { ...shown, share: 1 } : shown
  if (shown.view === null || shown.share === 0) return { view: chosen, share: 1 }
  return { ...shown, share: Math.max(0, shown.share - 1 / STEPS) }
}
