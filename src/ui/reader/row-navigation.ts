import { createContext } from 'react'
import type { RowId } from '../../view/model.ts'

/** What a row hands to the links inside it. */
export interface Navigation {
  /** Moves the focus to another row and brings it into view. */
  goTo(row: RowId): void
  /** Whether the row is the one tab stop of the reading area. */
  readonly isCurrent: boolean
}

export const RowNavigation = createContext<Navigation>({ goTo: () => {}, isCurrent: false })
