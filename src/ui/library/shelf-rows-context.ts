import { createContext } from 'react'
import type { RowFocus } from './row-focus.ts'
import type { ShelvedRow } from './shelved.ts'

/** All rows, of which few may stand on the page, and who is told of those that come and go. */
export interface ShelfRows {
  readonly rows: readonly ShelvedRow[]
  readonly focus: Pick<RowFocus, 'came' | 'leaves'>
}

const nothing = () => {}

export const ShelfRowsContext = createContext<ShelfRows>({
  rows: [],
  focus: { came: nothing, leaves: nothing },
})
