import { type FormEvent, type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { EDIT_TEXT } from '../../view/library-labels.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { GuardedDialog } from '../shared/guarded-dialog.tsx'
import { ClashChoice } from './clash-choice.tsx'
import type { FormFault } from './form-fault.ts'

interface Props {
  readonly title: string
  readonly saveLabel?: string
  /** Reads a field by its name. */
  readonly onSave: (field: (name: string) => string) => Promise<FormFault | null>
  readonly onSaved?: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

const ERROR = 'edit-error'

/** A dialog with fields: saved, it closes; where something is wrong, it says so and goes to the field. */
export function EditForm({ title, saveLabel = EDIT_TEXT.save, onSave, onSaved, onClose, children }: Props) {
  const [fault, setFault] = useState<FormFault | null>(null)

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const found = await onSave((name) => fieldOf(form, name)?.value ?? '')
    settle(found)
    const wrong = found?.field === undefined ? null : fieldOf(form, found.field)
    wrong?.setAttribute('aria-describedby', ERROR)
    wrong?.focus()
  }

  function settle(found: FormFault | null) {
    if (found !== null) return setFault(found)
    // Closed at once, so that the browser gives the focus back before it goes elsewhere.
    flushSync(onClose)
    onSaved?.()
  }

  const clash = fault?.clash

  return (
    <GuardedDialog title={title} closeLabel={SCREEN_TEXT.close} onClose={onClose}>
      <form className="edit-form" noValidate onSubmit={(event) => void onSubmit(event)}>
        <div hidden={clash !== undefined}>{children}</div>
        {clash && <ClashChoice clash={clash} onChosen={settle} />}
        <div className="dialog-actions">
          <p className="field-error" id={ERROR} role="alert">
            {fault?.message}
          </p>
          <button type="button" className="button" onClick={onClose}>
            {SCREEN_TEXT.cancel}
          </button>
          {!clash && (
            <button type="submit" className="button button-main">
              {saveLabel}
            </button>
          )}
        </div>
      </form>
    </GuardedDialog>
  )
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null
}
