import { SCREEN_TEXT } from '../../view/screen-labels.ts'

const CUT = 4

/** The name, its second half in the colour of what is told in other words. */
export function Brand() {
  return (
    <span className="brand">
      {SCREEN_TEXT.app.slice(0, CUT)}
      <span className="brand-end">{SCREEN_TEXT.app.slice(CUT)}</span>
    </span>
  )
}
