import { createElement, use } from 'react'
import type { Row } from '../../view/model.ts'
import { PossiblesContext } from './use-possibles.ts'
import { VoidCell, type VoidRow } from './void-cell.tsx'

// By themselves: where possible matches come and go, these are drawn anew, and not the texts beside them.

/** What a row may match, where a reader asks for it. */
export function RowPossibles({ row }: { readonly row: Row }) {
  const Possibles = use(PossiblesContext)
  return Possibles && createElement(Possibles, { row })
}

/** The empty half of a row, unless what an unsure one may match stands there. */
export function RowVoid({ row }: { readonly row: VoidRow }) {
  const Possibles = use(PossiblesContext)
  return row.shape === 'unsure' && Possibles ? null : <VoidCell row={row} />
}
