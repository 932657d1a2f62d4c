import type { Side } from '../../../engine/model.ts'
import type { StripBlock } from '../../../view/strip.ts'

/** All that rows of one kind have on one side. */
export interface Bands {
  readonly side: Side
  readonly kind: StripBlock['kind']
  /** For CSS: leaves of a whole column what these rows take. */
  readonly clipPath: string
}

const SIDES: readonly Side[] = ['left', 'right']

/**
 * The bands of the strip, by side and kind. An element a row would be a thousand for two long articles, and each filter
 * would have the browser look at all of them.
 */
export function bandsOf(blocks: readonly StripBlock[]): readonly Bands[] {
  return SIDES.flatMap((side) => {
    const filled = blocks.filter(({ fill }) => fill[side] > 0)
    const kinds = new Set(filled.map(({ kind }) => kind))
    return [...kinds].map((kind) => {
      const clipPath = clipPathOf(
        filled.filter((block) => block.kind === kind),
        side,
      )
      return { side, kind, clipPath }
    })
  })
}

/** One path around all bands: it runs from one to the next along the column’s edge, where it encloses nothing. */
function clipPathOf(blocks: readonly StripBlock[], side: Side): string {
  const corners = blocks.map(({ top, height, fill }) => {
    const [from, length] = [percent(top), percent(height * fill[side])]
    // A pixel of paper parts a band from the next one, but for one that is no taller itself.
    const to = `calc(${from} + max(1px, ${length} - 1px))`
    return `0 ${from},100% ${from},100% ${to},0 ${to}`
  })
  return `polygon(${corners.join(',')})`
}

/** Hundredths of a per cent are less than a pixel of any window. */
function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`
}
