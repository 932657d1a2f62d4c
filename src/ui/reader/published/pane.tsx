import type { Side } from '../../../engine/model.ts'
import type { RowId } from '../../../view/model.ts'
import { ColumnFoot } from '../column-foot.tsx'
import { ColumnMeta } from '../column-meta.tsx'
import { usePair } from '../pair-context.ts'
import { PanePart } from './pane-part.tsx'
import type { PaneStretch } from './pane-stretches.ts'

interface Props {
  readonly side: Side
  readonly stretches: readonly PaneStretch[]
  readonly isDrawn: (stretch: PaneStretch) => boolean
  /** The pane’s one tab stop. */
  readonly current: RowId | null
}

/** One article whole, scrolled by itself. */
export function Pane({ side, stretches, isDrawn, current }: Props) {
  const { names } = usePair()
  return (
    <section className="cell pane" data-side={side} aria-label={names[side]}>
      <div className="pane-text">
        <ColumnMeta side={side} />
        {stretches.map((stretch) => (
          <PanePart
            key={stretch.number}
            side={side}
            stretch={stretch}
            isDrawn={isDrawn(stretch)}
            current={current !== null && stretch.holds.has(current) ? current : null}
          />
        ))}
        <ColumnFoot side={side} />
      </div>
    </section>
  )
}
