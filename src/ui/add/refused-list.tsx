import { ADD_TEXT } from '../../view/add-labels.ts'
import { fileNameText, refusalText } from '../../view/add-problems.ts'
import type { RefusedEntry } from './desk-model.ts'
import { MoreRows } from './more-rows.tsx'
import { useRows } from './use-rows.ts'

/** Files that gave no article, each with the reason and what to do. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedEntry[] }) {
  const { rows, ...rest } = useRows(refused)
  return (
    <section>
      <h3 className="add-label">{ADD_TEXT.refused}</h3>
      <ul className="add-list">
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
