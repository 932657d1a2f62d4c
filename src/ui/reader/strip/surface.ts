import type { StripBlock } from '../../../view/strip.ts'

/** A part of the whole, as shares, 0–1. */
export interface Part {
  readonly top: number
  readonly height: number
}

/** What the strip stands beside: it says which part is in sight, and brings another part into sight. */
export interface Surface {
  /** Id of the element that scrolls by. */
  readonly controls: string
  /** Calls back whenever another part may be in sight. Gives back the way to stop it. */
  readonly watch: (onChange: () => void) => () => void
  readonly seen: (blocks: readonly StripBlock[]) => Part
  /** Brings a share of the whole to the top of what is in sight, or as near as it can be. */
  readonly show: (blocks: readonly StripBlock[], share: number) => void
}
