import type { Side } from '../../engine/model.ts'
import { PASTE_TEXT } from '../../view/paste-labels.ts'
import { OutletName } from '../shared/outlet-name.tsx'

interface Props {
  readonly side: Side
  readonly hasError: boolean
}

const TEXT = PASTE_TEXT

/** The box of one side, with the outlet and the title where the reader wants to name them. */
export function PasteFields({ side, hasError }: Props) {
  return (
    <div className="paste-fields">
      <label className="field">
        <OutletName side={side} name={TEXT[side]} />
        <textarea
          name={`${side}-text`}
          dir="auto"
          required
          spellCheck={false}
          aria-describedby={hasError ? 'paste-error' : undefined}
        />
      </label>
      <label className="field">
        {TEXT.outlet}
        <input name={`${side}-outlet`} dir="auto" autoComplete="off" />
      </label>
      <label className="field">
        {TEXT.title}
        <input name={`${side}-title`} dir="auto" autoComplete="off" />
      </label>
    </div>
  )
}
