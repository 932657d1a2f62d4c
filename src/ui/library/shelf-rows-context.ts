import { createContext } from 'react'
import type { ShelfRow } from '../../view/library-list.ts'
import type { ShelvedArticle, ShelvedSpeech } from './shelved.ts'
import type { RowWatch } from './use-row-focus.ts'

export type ShelvedRow = ShelfRow<ShelvedArticle, ShelvedSpeech>

/** All rows, of which few may stand on the page, and who is told of those that come and go. */
export interface ShelfRows {
  readonly rows: readonly ShelvedRow[]
  readonly watch: RowWatch
}

export const ShelfRowsContext = createContext<ShelfRows>({ rows: [], watch: { came() {}, leaves() {} } })
