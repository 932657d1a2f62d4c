import { useId } from 'react'
import { ADD_TEXT } from '../../view/add-labels.ts'
import { fileNameText, refusalText } from '../../view/add-problems.ts'
import type { RefusedEntry } from './desk-model.ts'
import { MoreRows } from './more-rows.tsx'
import { useRows } from './use-rows.ts'

/** Files that gave no article, each with the reason and what to do. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedEntry[] }) {
  const { rows, ...rest } = useRows(refused)
  const heading = useId()
  return (
    <section>
      <h3 className="add-label" id={heading}>
        {ADD_TEXT.refused}
      </h3>
      {/* It scrolls and holds nothing that takes the focus: keys reach the rest of it only if it does. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className="add-list" aria-labelledby={heading} tabIndex={0}>
        {rows.map(({ id, refusal, ...file }) => (
          <li key={id} className="add-refused">
            <strong dir="auto">{fileNameText(file) || nameless(refusal)}</strong>
            <p>{refusalText(refusal)}</p>
          </li>
        ))}
      </ul>
      <MoreRows {...rest} />
    </section>
  )
}

function nameless(refusal: RefusedEntry['refusal']): string {
  return refusal.kind === 'cancelled' ? ADD_TEXT.unread : ADD_TEXT.pasted
}
