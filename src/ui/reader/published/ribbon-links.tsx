import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useLayoutEffect } from 'react'
import type { Side } from '../../../engine/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { ribbonText } from '../../../view/published-labels.ts'
import type { Ribbon } from '../../../view/ribbons.ts'
import { otherSide } from '../../../view/sentences.ts'
import { sentenceText, usePair } from '../pair-context.ts'
import type { PanePlace } from './pane-place.ts'

interface Props {
  readonly ribbons: readonly Ribbon[]
  readonly from: PanePlace
  readonly showsPossible: boolean
  readonly onCross: (ribbon: Ribbon, to: Side) => void
  readonly onDrawn: () => void
}

/** The ribbons of the passage that is read, as buttons upon them: next in the tab order, they lead across. */
export function RibbonLinks({ ribbons, from, showsPossible, onCross, onDrawn }: Props) {
  const pair = usePair()
  const isHeard = useVariorum((state) => state.singleKeys)
  const to = otherSide(from.side)
  const Arrow = to === 'right' ? ArrowRight : ArrowLeft
  useLayoutEffect(onDrawn)
  return ribbons.map((ribbon, at) => {
    const isShown = showsPossible || ribbon.kind !== 'possible'
    if (ribbon[from.side] !== from.row || !isShown) return null
    const sentence = sentenceText(pair, to, pair.comparison.matches[ribbon.match]?.[to] ?? 0)
    const name = ribbonText(ribbon, pair.names, to, sentence)
    return (
      <button
        key={`${ribbon.left} ${ribbon.right}`}
        type="button"
        className="ribbon-link"
        data-link={at}
        data-kind={ribbon.kind}
        aria-label={name}
        aria-keyshortcuts={isHeard ? (to === 'right' ? ']' : '[') : undefined}
        title={name}
        onClick={() => onCross(ribbon, to)}
      >
        <Arrow size={14} aria-hidden="true" />
      </button>
    )
  })
}
