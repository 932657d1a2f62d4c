import { memo, useMemo } from 'react'
import type { StripBlock } from '../../../view/strip.ts'
import { bandsOf } from './bands.ts'

interface Props {
  readonly blocks: readonly StripBlock[]
}

/** What each row has on either side, as long as its words there: one element for all rows of a kind. */
export const StripBands = memo(function StripBands({ blocks }: Props) {
  const bands = useMemo(() => bandsOf(blocks), [blocks])
  return bands.map(({ side, kind, clipPath }) => (
    <i
      key={`${side}-${kind}`}
      className="strip-band"
      data-kind={kind}
      data-side={side}
      style={{ clipPath }}
    />
  ))
})
