import { keptCountText } from '../../view/add-labels.ts'
import type { WhatWasKept } from './use-keeping.ts'

/** What was kept, above what came meanwhile and is not. */
export function KeptNote({ kept }: { readonly kept: WhatWasKept }) {
  return (
    <p className="add-notice" role="status">
      {keptCountText(kept.ids.length)} {kept.warning}
    </p>
  )
}
