import { createContext } from 'react'
import type { RowId } from '../../view/model.ts'

/** What a row hands to the links inside it. */
export interface Navigation {
  /** Moves the focus to another row and brings it into view; from the link there is a way back to it. */
  goTo(row: RowId, link: HTMLElement): void
  /** Goes back to the link that led to this row; null where none did, or the reader moved on since. */
  readonly goBack: (() => void) | null
  /** Whether the row is the one tab stop of the reading area. */
  readonly isCurrent: boolean
}

export const RowNavigation = createContext<Navigation>({
  goTo: () => {},
  goBack: null,
  isCurrent: false,
})
