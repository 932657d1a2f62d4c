import { ChevronDown, ChevronUp } from 'lucide-react'
import { position, readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { positionText, SCREEN_TEXT } from '../../view/screen-labels.ts'

/** Where one is among the differences, with a button each way; the keys are k and j. */
export function Stepper() {
  const { at, of } = useVariorum(position)
  const isReady = useVariorum((state) => readyOf(state) !== null)
  const stepDifference = useVariorum((state) => state.stepDifference)
  if (!isReady) return null
  return (
    <div className="stepper">
      <span className="position">{positionText(at, of)}</span>
      <button
        type="button"
        className="button icon-button"
        aria-label={SCREEN_TEXT.previous}
        aria-keyshortcuts="k p"
        title={`${SCREEN_TEXT.previous} (k)`}
        onClick={() => stepDifference(-1)}
      >
        <ChevronUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button icon-button"
        aria-label={SCREEN_TEXT.next}
        aria-keyshortcuts="j n"
        title={`${SCREEN_TEXT.next} (j)`}
        onClick={() => stepDifference(1)}
      >
        <ChevronDown size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
