import { Columns2, List, type LucideIcon } from 'lucide-react'
import { readyOf } from '../../store/selectors.ts'
import { type View, VIEWS } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { placeInSight } from './place-in-sight.ts'

const ICONS: Readonly<Record<View, LucideIcon>> = { aligned: Columns2, list: List }

/** The two views of a comparison. What is read now stays in sight in the other one. */
export function ViewSwitch() {
  const view = useVariorum((state) => state.view)
  const isReady = useVariorum((state) => readyOf(state) !== null)
  const chooseView = useVariorum((state) => state.chooseView)
  if (!isReady) return null

  function choose(next: View) {
    if (next !== view) chooseView(next, placeInSight())
  }

  return (
    <fieldset className="view-switch">
      <legend className="clipped">{SCREEN_TEXT.view.label}</legend>
      {VIEWS.map((name) => {
        const Icon = ICONS[name]
        return (
          <button
            key={name}
            type="button"
            className="view-button"
            aria-pressed={name === view}
            title={SCREEN_TEXT.view[name]}
            onClick={() => choose(name)}
          >
            <Icon size={15} aria-hidden="true" />
            <span>{SCREEN_TEXT.view[name]}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
