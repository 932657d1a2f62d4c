import { Check, ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { readyOf } from '../../store/selectors.ts'
import type { View } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { viewsFor } from '../../store/views.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { placeInSight } from './place-in-sight.ts'
import { useMenuPlace } from './use-menu-place.ts'

/** The views that this pair can have, behind the name of the one shown. What is read now stays in sight in the other. */
export function ViewSwitch() {
  const view = useVariorum((state) => state.view)
  const ready = useVariorum(readyOf)
  const chooseView = useVariorum((state) => state.chooseView)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  useMenuPlace(button, menu)
  if (!ready || !view) return null

  function choose(next: View) {
    menu.current?.hidePopover()
    if (next !== view) chooseView(next, placeInSight())
  }

  return (
    <div className="view-switch">
      <button ref={button} type="button" className="button view-button" popoverTarget={MENU_ID}>
        <span className="clipped">{SCREEN_TEXT.view.label}: </span>
        {SCREEN_TEXT.view[view]}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <div
        ref={menu}
        id={MENU_ID}
        popover="auto"
        className="menu"
        role="group"
        aria-label={SCREEN_TEXT.view.label}
      >
        {viewsFor(ready.comparison.relationship.kind).map((name) => (
          <button
            key={name}
            type="button"
            className="menu-item"
            aria-pressed={name === view}
            onClick={() => choose(name)}
          >
            <Check size={14} aria-hidden="true" className="menu-check" />
            <span>
              {SCREEN_TEXT.view[name]}
              <span className="menu-note">{SCREEN_TEXT.viewMeaning[name]}</span>
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}

const MENU_ID = 'views'
