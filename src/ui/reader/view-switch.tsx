import { readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { viewsFor } from '../../store/views.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { BarMenu } from './bar-menu.tsx'
import { MenuItem } from './menu-item.tsx'
import { placeInSight } from './place-in-sight.ts'

/** The views that this pair can have, behind the name of the one shown. What is read now stays in sight in the other. */
export function ViewSwitch() {
  const view = useVariorum((state) => state.view)
  const ready = useVariorum(readyOf)
  const chooseView = useVariorum((state) => state.chooseView)
  if (!ready || !view) return null
  const name = (
    <>
      <span className="clipped">{SCREEN_TEXT.view.label}: </span>
      {SCREEN_TEXT.view[view]}
    </>
  )
  return (
    <BarMenu kind="view" label={SCREEN_TEXT.view.label} name={name}>
      {viewsFor(ready.comparison.relationship.kind).map((next) => (
        <MenuItem
          key={next}
          name={SCREEN_TEXT.view[next]}
          note={SCREEN_TEXT.viewMeaning[next]}
          isOn={next === view}
          closes="view-menu"
          onClick={() => {
            if (next !== view) chooseView(next, placeInSight())
          }}
        />
      ))}
    </BarMenu>
  )
}
