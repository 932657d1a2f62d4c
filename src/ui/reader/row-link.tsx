import { type ReactNode, use } from 'react'
import type { RowId } from '../../view/model.ts'
import { RowNavigation } from './row-navigation.ts'

interface Props {
  /** Where it leads; without it the text is shown and leads nowhere. */
  readonly row: RowId | undefined
  readonly children: ReactNode
}

/** Goes to another row. It joins the tab order only while its own row is the current one. */
export function RowLink({ row, children }: Props) {
  const { goTo, isCurrent } = use(RowNavigation)
  if (!row) return <span className="void-sentence">{children}</span>
  return (
    <button
      type="button"
      className="void-link"
      tabIndex={isCurrent ? 0 : -1}
      onClick={({ currentTarget }) => goTo(row, currentTarget)}
    >
      <span className="void-sentence">{children}</span>
    </button>
  )
}
