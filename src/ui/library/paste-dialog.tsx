import '../../styles/dialogs.css'
import { type FormEvent, useRef, useState } from 'react'
import type { PastedText } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { PASTE_TEXT } from '../../view/paste-labels.ts'
import { GuardedDialog } from '../shared/guarded-dialog.tsx'
import { PasteFields } from './paste-fields.tsx'

interface Props {
  readonly onClose: () => void
}

const TEXT = PASTE_TEXT

/** Two boxes for anybody's articles. They are read as plain text, and never leave the page. */
export function PasteDialog({ onClose }: Props) {
  const comparePasted = useVariorum((state) => state.comparePasted)
  const [hasError, setError] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const left = pastedText(event.currentTarget, 'left')
    const right = pastedText(event.currentTarget, 'right')
    const empty = [left, right].findIndex(({ text }) => text.trim() === '')
    setError(empty >= 0)
    if (empty >= 0) return form.current?.querySelectorAll('textarea')[empty]?.focus()
    onClose()
    comparePasted(left, right)
  }

  return (
    <GuardedDialog title={TEXT.heading} closeLabel={SCREEN_TEXT.close} onClose={onClose}>
      <p className="dialog-note">{TEXT.privacy}</p>
      <form ref={form} noValidate onSubmit={onSubmit}>
        <div className="paste-columns">
          <PasteFields side="left" hasError={hasError} />
          <PasteFields side="right" hasError={hasError} />
        </div>
        <div className="dialog-actions">
          <p className="field-error" id="paste-error" role="alert">
            {hasError && TEXT.empty}
          </p>
          <button type="button" className="button" onClick={onClose}>
            {SCREEN_TEXT.cancel}
          </button>
          <button type="submit" className="button button-main">
            {SCREEN_TEXT.compare}
          </button>
        </div>
      </form>
    </GuardedDialog>
  )
}

/** Read from the boxes themselves: FormData would replace lone surrogates, and a text is never altered. */
function pastedText(form: HTMLFormElement, side: string): PastedText {
  const field = (name: string) => {
    const box = form.elements.namedItem(`${side}-${name}`)
    return box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.value : ''
  }
  return { text: field('text'), outlet: field('outlet').trim(), title: field('title').trim() }
}
