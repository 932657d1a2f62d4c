import { memo } from 'react'
import type { StripBlock } from '../../../view/strip.ts'
import { shareStyle } from './share-style.ts'

interface Props {
  readonly blocks: readonly StripBlock[]
}

const SIDES = ['left', 'right'] as const

/** Each row as a band on either side, as long as the words that it has there. */
export const StripBands = memo(function StripBands({ blocks }: Props) {
  return blocks.flatMap(({ row, kind, top, height, fill }) =>
    SIDES.filter((side) => fill[side] > 0).map((side) => (
      <i
        key={`${row}-${side}`}
        className="strip-band"
        data-kind={kind}
        data-side={side}
        style={shareStyle(top, height * fill[side])}
      />
    )),
  )
})
