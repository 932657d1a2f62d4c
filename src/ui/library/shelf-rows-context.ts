import { createContext } from 'react'
import type { ShelfRow } from '../../view/library-list.ts'
import type { RowFocus } from './row-focus.ts'
import type { ShelvedArticle, ShelvedSpeech } from './shelved.ts'

export type ShelvedRow = ShelfRow<ShelvedArticle, ShelvedSpeech>

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
