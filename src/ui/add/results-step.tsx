import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ADD_TEXT, foundText } from '../../view/add-labels.ts'
import { notTaken } from '../../view/add-problems.ts'
import type { Field } from './desk-model.ts'
import { DraftList } from './draft-list.tsx'
import { DraftPanel } from './draft-panel.tsx'
import { FileChoice } from './file-choice.tsx'
import { KeepActions } from './keep-actions.tsx'
import { RefusedList } from './refused-list.tsx'
import type { DeskTools } from './use-desk.ts'
import type { Keeping } from './use-keeping.ts'
import { WorkLine } from './work-line.tsx'

interface Props {
  readonly tools: DeskTools
  readonly keeping: Keeping
}

/** What came of each file: drafts to look at and mend, refused ones with the reason; and the way to keep them. */
export function ResultsStep({ tools, keeping }: Props) {
  const { desk, work } = tools
  const [chosen, choose] = useState<number | null>(null)
  const head = useRef<HTMLParagraphElement>(null)
  const columns = useRef<HTMLDivElement>(null)
  useEffect(() => head.current?.focus(), [])
  const shown = desk.drafts.find(({ id }) => id === chosen) ?? desk.drafts[0]

  function goTo(id: number, field: Field) {
    flushSync(() => choose(id))
    columns.current?.querySelector<HTMLElement>(`[data-field="${field}"] input`)?.focus()
  }

  return (
    <div className="add-results">
      <p ref={head} tabIndex={-1} className="add-count" role="status">
        {work ? null : foundText(desk.drafts.length, notTaken(desk.refused))}
      </p>
      {work && <WorkLine work={work} onCancel={tools.cancel} />}
      {/* What is changed now would not be kept with the rest. */}
      <div ref={columns} className="add-columns" inert={keeping.isKeeping}>
        <div className="add-side">
          {desk.drafts.length > 0 && <DraftList tools={tools} shown={shown?.id} onChoose={choose} />}
          {desk.refused.length > 0 && <RefusedList refused={desk.refused} />}
          <FileChoice
            name={ADD_TEXT.addMore}
            onFiles={(files) => files.length > 0 && tools.read({ files })}
          />
        </div>
        {shown && <DraftPanel key={shown.id} entry={shown} tools={tools} />}
      </div>
      {desk.drafts.length > 0 && <KeepActions tools={tools} keeping={keeping} onWrong={goTo} />}
    </div>
  )
}
