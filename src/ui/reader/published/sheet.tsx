import { Suspense, useMemo } from 'react'
import { useVariorum } from '../../../store/use-store.ts'
import type { RowId } from '../../../view/model.ts'
import { CloseUp } from '../lazy-close-up.tsx'
import { usePair } from '../pair-context.ts'
import { RowNavigation } from '../row-navigation.ts'

interface Props {
  readonly goTo: (row: RowId) => void
}

/** The close-up of the selected row, below both texts: it takes its room from them, and covers nothing. */
export function Sheet({ goTo }: Props) {
  const { layout } = usePair()
  const selected = useVariorum((state) => state.selected)
  const row = layout.rows.find(({ id }) => id === selected)
  const navigation = useMemo(() => ({ goTo, goBack: null, isCurrent: true }), [goTo])
  if (!row) return null
  return (
    <RowNavigation value={navigation}>
      <div className="published-sheet">
        <Suspense fallback={null}>
          <CloseUp row={row} />
        </Suspense>
      </div>
    </RowNavigation>
  )
}
