import { Suspense, useMemo, useRef } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { ColumnFoot } from './column-foot.tsx'
import { ColumnMeta } from './column-meta.tsx'
import { loadCloseUp } from './lazy-close-up.tsx'
import { RowsStrip } from './lazy-strip.tsx'
import { PairContext, pairOf } from './pair-context.ts'
import { RowList } from './row-list.tsx'
import { useOneColumn } from './use-one-column.ts'
import { usePartners } from './use-partners.ts'
import type { ViewProps } from './view-props.ts'

/** The two articles side by side, with the overview strip beside them. */
export function Reading({ ready, arrives }: ViewProps) {
  const pair = useMemo(() => pairOf(ready), [ready])
  const muted = useVariorum((state) => state.muted)
  const everyWord = useVariorum((state) => state.everyWord)
  const area = useRef<HTMLDivElement>(null)
  const onPointerDown = useOneColumn(area, pair)
  usePartners(area)

  return (
    <PairContext value={pair}>
      <div className="page">
        <div
          ref={area}
          className="reading"
          data-muted={muted.join(' ')}
          data-every-word={everyWord || undefined}
          data-relationship={pair.relationship}
          onPointerDown={onPointerDown}
          onPointerEnter={loadCloseUp}
          onFocus={loadCloseUp}
        >
          <div className="column-pair">
            <ColumnMeta side="left" />
            <ColumnMeta side="right" />
          </div>
          <RowList arrives={arrives} />
          <div className="column-pair">
            <ColumnFoot side="left" />
            <ColumnFoot side="right" />
          </div>
        </div>
        <div className="strip-place">
          <Suspense fallback={null}>
            <RowsStrip />
          </Suspense>
        </div>
      </div>
    </PairContext>
  )
}
