/** Ids of the articles ticked in the library, in the order of ticking: of two the first stands left. */
export type Chosen = readonly string[]

/** Ticks an article, or takes its tick away. */
export function toggled(chosen: Chosen, id: string): Chosen {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
}

/** Where an article would stand; null where it is not ticked, or more than two are. */
export function sideOf(chosen: Chosen, id: string): 'left' | 'right' | null {
  const at = chosen.length > 2 ? -1 : chosen.indexOf(id)
  return SIDES[at] ?? null
}

const SIDES = ['left', 'right'] as const
