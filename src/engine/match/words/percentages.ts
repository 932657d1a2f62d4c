import type { Unit } from './units.ts'

/**
 * "12 per cent" is one unit where the other sentence has "12%": one figure in two spellings. Elsewhere its words
 * stay apart, so that of "12 per cent" and "15 per cent" only the numbers differ. `percent` is the key of the word
 * that the sign stands for; null where it stands for none.
 */
export function percentagesJoined(
  units: readonly Unit[],
  others: readonly Unit[],
  percent: string | null,
): readonly Unit[] {
  const signed = new Set(others.flatMap(({ key }) => (SIGNED.test(key) ? [key] : [])))
  if (percent === null || signed.size === 0) return units
  return units.flatMap((unit, at): Unit[] => {
    const [before, next] = [units[at - 1], units[at + 1]]
    const isFigure = (number: Unit, word: Unit) => word.key === percent && signed.has(`${number.stem}%`)
    if (before !== undefined && isFigure(before, unit)) return []
    if (next === undefined || !isFigure(unit, next)) return [unit]
    const key = `${unit.stem}%`
    return [{ ...unit, key, stem: key, end: next.end }]
  })
}

const SIGNED = /^\p{N}.*%$/u
