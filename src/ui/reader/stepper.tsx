import { ChevronDown, ChevronUp } from 'lucide-react'
import { position, readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { positionText, SCREEN_TEXT } from '../../view/screen-labels.ts'

/** Where one is among the differences, with a button each way; the keys are k and j. */
export function Stepper() {
  const { at, of } = useVariorum(position)
  const isReady = useVariorum((state) => readyOf(state) !== null)
  const stepDifference = useVariorum((state) => state.stepDifference)
  const inList = useVariorum((state) => state.view === 'list')
  if (!isReady) return null
  const previous = inList ? SCREEN_TEXT.previousInList : SCREEN_TEXT.previous
  const next = inList ? SCREEN_TEXT.nextInList : SCREEN_TEXT.next
  return (
    <div className="stepper">
      <span className="position">{positionText(at, of)}</span>
      <button
        type="button"
        className="button icon-button"
        aria-label={previous}
        aria-keyshortcuts="k p"
        title={`${previous} (k)`}
        onClick={() => stepDifference(-1)}
      >
        <ChevronUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button icon-button"
        aria-label={next}
        aria-keyshortcuts="j n"
        title={`${next} (j)`}
        onClick={() => stepDifference(1)}
      >
        <ChevronDown size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
