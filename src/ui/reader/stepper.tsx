import { ChevronDown, ChevronUp } from 'lucide-react'
import { position, readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { positionText, SCREEN_TEXT } from '../../view/screen-labels.ts'
import { useShortcut } from '../shared/use-shortcut.ts'

/** Where one is among the differences, with a button each way. */
export function Stepper() {
  const { at, of } = useVariorum(position)
  const isReady = useVariorum((state) => readyOf(state) !== null)
  const inList = useVariorum((state) => state.view === 'list')
  if (!isReady) return null
  return (
    <div className="stepper">
      <span className="position">{positionText(at, of)}</span>
      <StepButton to="previous" name={inList ? SCREEN_TEXT.previousInList : SCREEN_TEXT.previous} />
      <StepButton to="next" name={inList ? SCREEN_TEXT.nextInList : SCREEN_TEXT.next} />
    </div>
  )
}

function StepButton({ to, name }: { readonly to: 'previous' | 'next'; readonly name: string }) {
  const stepDifference = useVariorum((state) => state.stepDifference)
  const { keys, hint } = useShortcut(to)
  const Icon = to === 'next' ? ChevronDown : ChevronUp
  return (
    <button
      type="button"
      className="button icon-button"
      aria-label={name}
      aria-keyshortcuts={keys}
      title={name + hint}
      onClick={() => stepDifference(to === 'next' ? 1 : -1)}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  )
}
