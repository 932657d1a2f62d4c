import { useState } from 'react'
import { ADD_TEXT, keepText, mendText } from '../../view/add-labels.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { type Field, firstFault, isAsked } from './desk-model.ts'
import { draftName } from './draft-name.ts'
import type { DeskTools } from './use-desk.ts'
import type { Keeping } from './use-keeping.ts'

interface Props {
  readonly tools: DeskTools
  readonly keeping: Keeping
  /** Shows a field that has to be mended. @param id the draft’s */
  readonly onWrong: (id: number, field: Field) => void
}

/** Keeps what is ticked, or says why not. */
export function KeepActions({ tools, keeping, onWrong }: Props) {
  const { desk, work } = tools
  const [isTold, setTold] = useState(false)
  const wanted = desk.drafts.filter(({ isWanted }) => isWanted).length
  const fault = firstFault(desk)

  function onKeep() {
    setTold(fault !== null)
    if (fault) onWrong(fault.entry.id, fault.field)
    else void keeping.keep()
  }

  return (
    <div className="dialog-actions add-actions">
      <p className="field-error" role="alert">
        {isTold && fault ? mendText(draftName(fault.entry), fault.field) : keeping.problem}
        {tools.isMissing && SCREEN_TEXT.partMissing}
      </p>
      <button
        type="button"
        className="button button-main"
        disabled={wanted === 0 || work !== null || keeping.isKeeping || desk.drafts.some(isAsked)}
        onClick={onKeep}
      >
        {keeping.isKeeping ? ADD_TEXT.keeping : keepText(wanted)}
      </button>
    </div>
  )
}
