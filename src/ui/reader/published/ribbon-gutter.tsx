import { Lock, LockOpen } from 'lucide-react'
import type { Side } from '../../../engine/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { PUBLISHED_TEXT } from '../../../view/published-labels.ts'
import type { Ribbon } from '../../../view/ribbons.ts'
import { useShortcut } from '../../shared/use-shortcut.ts'
import type { PanePlace } from './pane-place.ts'
import { RibbonLinks } from './ribbon-links.tsx'
import { Ribbons } from './ribbons.tsx'

interface Props {
  /** All, possible ones too. */
  readonly ribbons: readonly Ribbon[]
  /** The passage that is read: its ribbons can be followed by keyboard. */
  readonly from: PanePlace
  readonly showsPossible: boolean
  readonly onLock: () => void
  readonly hasRibbons: boolean
  readonly onCross: (ribbon: Ribbon, to: Side) => void
  /** After the links are others: they have no place yet. */
  readonly onDrawn: () => void
}

/** Between the panes: the lock of their scrolling, the ribbons, and the way across for the passage that is read. */
export function RibbonGutter({ ribbons, hasRibbons, onLock, ...links }: Props) {
  const isTogether = useVariorum((state) => state.scrollsTogether)
  const { keys, hint } = useShortcut('scrollTogether')
  const Icon = isTogether ? Lock : LockOpen
  return (
    <div className="ribbon-gutter">
      {hasRibbons && <Ribbons ribbons={ribbons} />}
      <div className="gutter-head">
        <button
          type="button"
          className="button icon-button"
          aria-label={PUBLISHED_TEXT.scrollTogether}
          aria-pressed={isTogether}
          aria-keyshortcuts={keys}
          title={PUBLISHED_TEXT.scrollTogether + hint}
          onClick={onLock}
        >
          <Icon size={15} aria-hidden="true" />
        </button>
      </div>
      <RibbonLinks ribbons={ribbons} {...links} />
    </div>
  )
}
