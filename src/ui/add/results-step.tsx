import { useEffect, useRef, useState } from 'react'
import { ADD_TEXT, foundText, keepText } from '../../view/add-labels.ts'
import { notTaken } from '../../view/add-problems.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { isAsked } from './desk-model.ts'
import { DraftList } from './draft-list.tsx'
import { DraftPanel } from './draft-panel.tsx'
import { FileChoice } from './file-choice.tsx'
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
  useEffect(() => head.current?.focus(), [])
  const shown = desk.drafts.find(({ id }) => id === chosen) ?? desk.drafts[0]
  const wanted = desk.drafts.filter(({ isWanted }) => isWanted).length
  return (
    <div className="add-results">
      <p ref={head} tabIndex={-1} className="add-count" role="status">
        {work ? null : foundText(desk.drafts.length, notTaken(desk.refused))}
      </p>
      {work && <WorkLine work={work} onCancel={tools.cancel} />}
      {/* What is changed now would not be kept with the rest. */}
      <div className="add-columns" inert={keeping.isKeeping}>
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
      {desk.drafts.length > 0 && (
        <div className="dialog-actions add-actions">
          <p className="field-error" role="alert">
            {keeping.problem}
            {tools.isMissing && SCREEN_TEXT.partMissing}
          </p>
          <button
            type="button"
            className="button button-main"
            disabled={wanted === 0 || work !== null || keeping.isKeeping || desk.drafts.some(isAsked)}
            onClick={() => void keeping.keep()}
          >
            {keeping.isKeeping ? ADD_TEXT.keeping : keepText(wanted)}
          </button>
        </div>
      )}
    </div>
  )
}
