import { TriangleAlert } from 'lucide-react'
import { ADD_TEXT } from '../../view/add-labels.ts'
import { isWarning } from '../../view/add-problems.ts'
import { outletText } from '../../view/names.ts'
import { withChange } from './desk-model.ts'
import { draftName } from './draft-name.ts'
import { MoreRows } from './more-rows.tsx'
import type { DeskTools } from './use-desk.ts'
import { useRows } from './use-rows.ts'

interface Props {
  readonly tools: DeskTools
  readonly shown: number | undefined
  readonly onChoose: (id: number) => void
}

/** The articles found: each with a tick to keep it or not, and a button to look at it. */
export function DraftList({ tools, shown, onChoose }: Props) {
  const { rows, ...rest } = useRows(tools.desk.drafts)
  return (
    <section>
      <h3 className="add-label">{ADD_TEXT.drafts}</h3>
      <ul className="add-list">
        {rows.map((entry) => (
          <li key={entry.id} className="add-draft" data-shown={entry.id === shown || undefined}>
            <input
              type="checkbox"
              aria-label={`${ADD_TEXT.keepThis}: ${draftName(entry)}`}
              checked={entry.isWanted}
              onChange={() =>
                tools.change((desk) => withChange(desk, entry.id, { isWanted: !entry.isWanted }))
              }
            />
            <button type="button" aria-pressed={entry.id === shown} onClick={() => onChoose(entry.id)}>
              <span className="add-draft-name" dir="auto">
                {draftName(entry)}
              </span>
              <span className="count" dir="auto">
                {outletText(entry.fields.outlet)}
              </span>
            </button>
            {entry.draft.notes.some(isWarning) && (
              <TriangleAlert size={15} role="img" aria-label={ADD_TEXT.warnings} />
            )}
          </li>
        ))}
      </ul>
      <MoreRows {...rest} />
    </section>
  )
}
