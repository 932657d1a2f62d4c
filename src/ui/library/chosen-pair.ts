/** The articles ticked in the library, by id; empty where none is yet. */
export interface ChosenPair {
  readonly left: string
  readonly right: string
}

/** Ticks an article, or takes its tick away: the first goes left, the second right; a third takes the right one’s place. */
export function toggled({ left, right }: ChosenPair, id: string): ChosenPair {
  if (id === left) return { left: '', right }
  if (id === right) return { left, right: '' }
  return left === '' ? { left: id, right } : { left, right: id }
}

export function sideOf(pair: ChosenPair, id: string): 'left' | 'right' | null {
  if (id === pair.left) return 'left'
  return id === pair.right ? 'right' : null
}
