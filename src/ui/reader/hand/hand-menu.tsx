import { Hand, Redo2, RotateCcw, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import { NOTHING_SAID, pairsIn } from '../../../store/hand.ts'
import { readyOf } from '../../../store/selectors.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { HAND_TEXT, handCountsText, lostText } from '../../../view/hand-labels.ts'
import { numberText } from '../../../view/wording.ts'
import { useMenuPlace } from '../use-menu-place.ts'
import { HandAction } from './hand-action.tsx'

const MENU_ID = 'hand'
const TEXT = HAND_TEXT.menu

/** How many pairs the reader said something of; behind it what, and the ways back. */
export function HandMenu() {
  const hand = useVariorum((state) => state.hand)
  const isKept = useVariorum((state) => state.isHandKept)
  const lost = useVariorum((state) => readyOf(state)?.comparison.hand?.lost ?? 0)
  const undoHand = useVariorum((state) => state.undoHand)
  const redoHand = useVariorum((state) => state.redoHand)
  const clearHand = useVariorum((state) => state.clearHand)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  useMenuPlace(button, menu)
  const { past = [], now = NOTHING_SAID, future = [] } = hand ?? {}
  const joined = now.kept.filter((pair) => pair.joined).length
  const counts = { joined, kept: now.kept.length - joined, broken: now.broken.length }
  return (
    <div className="hand-switch">
      <button
        ref={button}
        type="button"
        className="button hand-chip"
        title={TEXT.label}
        popoverTarget={MENU_ID}
      >
        <Hand size={14} aria-hidden="true" />
        <span className="hand-yours">{TEXT.yours} </span>
        {numberText(pairsIn(now))}
      </button>
      <div ref={menu} id={MENU_ID} popover="auto" className="menu" role="group" aria-label={TEXT.label}>
        <p className="hand-counts">
          {handCountsText(counts)}
          {lost > 0 && <span className="menu-note">{lostText(lost)}</span>}
          {!isKept && <span className="menu-note">{TEXT.notKept}</span>}
        </p>
        <HandAction icon={Undo2} name={TEXT.undo} isIdle={past.length === 0} act={undoHand} />
        <HandAction icon={Redo2} name={TEXT.redo} isIdle={future.length === 0} act={redoHand} />
        <HandAction icon={RotateCcw} name={TEXT.clear} isIdle={pairsIn(now) === 0} act={clearHand} />
      </div>
    </div>
  )
}
