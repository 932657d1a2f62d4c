import type { Store } from '../../store/actions.ts'
import { readyOf } from '../../store/selectors.ts'
import { useNow } from '../../store/use-store.ts'
import { viewsFor } from '../../store/views.ts'
import { useKeys } from '../shared/use-keys.ts'
import { placeInSight } from './place-in-sight.ts'

/** Keys of the reading screen in every view: its views, its switches, its sides. */
export function useReadingKeys() {
  const now = useNow()
  useKeys(
    ['view', (key) => chooseViewAt(now(), Number(key) - 1)],
    ['everyWord', () => marksWords(now()) && now().toggleEveryWord()],
    ['onlyDifferences', () => now().view === 'aligned' && now().toggleOnlyDifferences()],
    ['swap', () => now().swapSides()],
  )
}

/** By its place in the menu; what is read now stays in sight. */
function chooseViewAt(state: Store, at: number): boolean {
  const ready = readyOf(state)
  const view = ready && viewsFor(ready.comparison.relationship.kind)[at]
  if (!view) return false
  if (view !== state.view) {
    const place = placeInSight()
    // A control of the bar would keep the focus, and the place would be lost with it.
    const holder = document.activeElement
    if (holder instanceof HTMLElement && holder.closest('.toolbar')) holder.blur()
    state.chooseView(view, place)
  }
  return true
}

/** A switch is heard only where the bar shows it (show-menu.tsx): elsewhere a key would change what nobody sees. */
function marksWords({ view }: Store): boolean {
  return view === 'aligned' || view === 'published'
}
