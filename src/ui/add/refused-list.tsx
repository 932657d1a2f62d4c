import { ADD_TEXT } from '../../view/add-labels.ts'
import { refusalText } from '../../view/add-problems.ts'
import type { RefusedEntry } from './desk-model.ts'

/** Files that gave no article, each with the reason and what to do. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedEntry[] }) {
  return (
    <section>
      <h3 className="add-label">{ADD_TEXT.refused}</h3>
      <ul className="add-list">
        {refused.map(({ id, name, refusal }) => (
          <li key={id} className="add-refused">
            <strong dir="auto">{name || ADD_TEXT.pasted}</strong>
            <p>{refusalText(refusal)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
