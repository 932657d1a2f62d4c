import type { Side, Sided } from '../../../engine/model.ts'
import { acrossFrom, clamped, type Extent, levelAt } from '../../../view/landmarks.ts'
import type { RowId } from '../../../view/model.ts'
import { otherSide } from '../../../view/sentences.ts'
import type { Geometry } from './geometry.ts'
import type { Mover } from './mover.ts'
import type { PanePlace } from './pane-place.ts'

/** Where to scroll what, by what was measured last. */
export interface Follow {
  /** Brings two passages level, where one reads; where there is only one, the other text comes along. */
  readonly level: (rows: Sided<RowId | null>, isAtOnce?: boolean) => void
  /** Brings a passage into sight, moving it as little as can be, and the other text along. */
  readonly reveal: (place: PanePlace) => void
  /** The other side goes where a side is. */
  readonly follow: (side: Side, from?: number) => void
  /** The passage that stands straight across. */
  readonly beside: (place: PanePlace) => PanePlace | null
}

interface Parts {
  readonly panes: Sided<HTMLElement>
  readonly mover: Mover
  readonly measured: () => Geometry
  /** Asked at every scroll: the lock is the reader’s. */
  readonly isTogether: () => boolean
}

/** Kept clear above and below a passage that is brought into sight. */
const MARGIN = 24

export function createFollow({ panes, mover, measured, isTogether }: Parts): Follow {
  function follow(side: Side, from = panes[side].scrollTop, isAtOnce?: boolean) {
    if (!isTogether()) return
    mover.moveTo({ [otherSide(side)]: acrossFrom(measured().landmarks, side, from) }, isAtOnce)
  }

  function level(rows: Sided<RowId | null>, isAtOnce?: boolean) {
    const { extents, ends, line } = measured()
    const left = extents.left.get(rows.left ?? '')?.top
    const right = extents.right.get(rows.right ?? '')?.top
    if (left !== undefined && right !== undefined)
      return mover.moveTo(levelAt({ left, right }, ends, line), isAtOnce)
    const side = left === undefined ? 'right' : 'left'
    const at = clamped((left ?? right ?? 0) - line, ends[side])
    mover.moveTo({ [side]: at }, isAtOnce)
    follow(side, at, isAtOnce)
  }

  function reveal({ side, row }: PanePlace) {
    const { extents, ends, heights } = measured()
    const extent = extents[side].get(row)
    if (!extent) return
    const at = clamped(nearestScroll(extent, panes[side].scrollTop, heights[side]), ends[side])
    mover.moveTo({ [side]: at })
    const there = otherSide(side)
    const facing = extents[there].get(row)
    if (!facing) follow(side, at)
    else if (isTogether()) mover.moveTo({ [there]: clamped(facing.top - (extent.top - at), ends[there]) })
  }

  function beside({ side, row }: PanePlace): PanePlace | null {
    const there = otherSide(side)
    const { extents } = measured()
    const top = extents[side].get(row)?.top
    if (top === undefined) return null
    const wanted = top - panes[side].scrollTop + panes[there].scrollTop
    const away = ([, extent]: readonly [RowId, Extent]) => Math.abs(extent.top - wanted)
    const [nearest] = [...extents[there]].toSorted((a, b) => away(a) - away(b))
    return nearest ? { side: there, row: nearest[0] } : null
  }

  return { level, reveal, follow, beside }
}

/** The scroll that shows a passage whole, or where it is tall its beginning, nearest to the present one. */
function nearestScroll({ top, bottom }: Extent, at: number, height: number): number {
  const first = top - MARGIN
  return Math.min(first, Math.max(at, bottom + MARGIN - height))
}
