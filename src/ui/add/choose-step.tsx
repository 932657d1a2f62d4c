import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react'
import { ADD_TEXT } from '../../view/add-labels.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { AddressNote } from './address-note.tsx'
import { FileChoice } from './file-choice.tsx'
import { RefusedList } from './refused-list.tsx'
import type { DeskTools } from './use-desk.ts'

interface Props {
  readonly tools: DeskTools
  readonly onPasteTwo: () => void
}

/** Where articles come from: files, or a box to paste into. */
export function ChooseStep({ tools, onPasteTwo }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [isNothing, setNothing] = useState(false)
  const rich = useRef<string>(undefined)

  /** Mark-up counts while the box holds what came with it, and nothing else. */
  function onPaste({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) {
    const { value, selectionStart, selectionEnd } = currentTarget
    const isWhole = selectionEnd - selectionStart === value.length
    const html = clipboardData.getData('text/html')
    rich.current = isWhole && html !== '' ? html : undefined
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const text = box.current?.value ?? ''
    setNothing(text.trim() === '')
    if (text.trim() === '') return box.current?.focus()
    tools.read({ files: [], paste: { text, ...(rich.current !== undefined && { html: rich.current }) } })
  }

  return (
    <form className="add-choose" noValidate onSubmit={onSubmit}>
      <Refused tools={tools} />
      <p>{ADD_TEXT.lead}</p>
      <div className="add-files">
        <FileChoice
          name={ADD_TEXT.files}
          isMain
          onFiles={(files) => files.length > 0 && tools.read({ files })}
        />
        <p className="add-hint">{ADD_TEXT.filesNote}</p>
      </div>
      <label className="field">
        {ADD_TEXT.paste}
        <textarea
          ref={box}
          dir="auto"
          spellCheck={false}
          aria-describedby="add-paste-note add-error"
          onPaste={onPaste}
          onInput={({ nativeEvent }) => {
            if (nativeEvent.inputType !== 'insertFromPaste') rich.current = undefined
          }}
        />
      </label>
      <p className="add-hint" id="add-paste-note">
        {ADD_TEXT.pasteNote}
      </p>
      <div className="dialog-actions">
        <p className="field-error" id="add-error" role="alert">
          {isNothing && ADD_TEXT.nothingPasted}
          {tools.isMissing && SCREEN_TEXT.partMissing}
        </p>
        <button type="button" className="text-button" onClick={onPasteTwo}>
          {ADD_TEXT.pasteTwo}
        </button>
        <button type="submit" className="button button-main">
          {ADD_TEXT.readPaste}
        </button>
      </div>
    </form>
  )
}

/** What came of the last try: an address is explained, files are listed with the reason. */
function Refused({ tools }: { readonly tools: DeskTools }) {
  const { refused } = tools.desk
  const files = refused.filter(({ refusal }) => refusal.kind !== 'address-only')
  return (
    <div role="alert">
      {files.length < refused.length && <AddressNote desk={tools.desk} />}
      {files.length > 0 && <RefusedList refused={files} />}
    </div>
  )
}
