import { freeUnits, hasContent, type Pass, type Range, type UnitPair } from './ranges.ts'
import type { Unit } from './units.ts'

/** What makes two units alike for one purpose; undefined for units that are like none. */
export type Likeness = (unit: Unit) => string | undefined

/** A pass that adds, longest first, the common runs of units that no pair has yet, where they hold a content word. */
export function linkingRuns(kind: UnitPair['kind'], likeness: Likeness): Pass {
  return (pairs, left, right) => {
    const free = { left: freeUnits(left, pairs, 'left'), right: freeUnits(right, pairs, 'right') }
    const runs = alikeRuns(left.map(likeness), right.map(likeness), free)
    const found = [...pairs]
    for (const run of runs.toSorted((a, b) => b.length - a.length || a.left - b.left || a.right - b.right)) {
      for (const pair of stillFree(run, free)) {
        if (!hasContent(left, pair.left)) continue
        found.push({ ...pair, kind })
        free.left.fill(false, pair.left.start, pair.left.end)
        free.right.fill(false, pair.right.start, pair.right.end)
      }
    }
    return found
  }
}

interface Run {
  readonly left: number
  readonly right: number
  readonly length: number
}

interface Free {
  readonly left: boolean[]
  readonly right: boolean[]
}

/** The runs of free alike units that cannot be made longer. */
function alikeRuns(
  left: readonly (string | undefined)[],
  right: readonly (string | undefined)[],
  free: Free,
): Run[] {
  const isAlike = (i: number, j: number) =>
    free.left[i] === true && free.right[j] === true && left[i] !== undefined && left[i] === right[j]
  const places = placesOf(right)
  return left.flatMap((key, i) =>
    (key === undefined ? [] : (places.get(key) ?? [])).flatMap((j) => {
      if (!isAlike(i, j) || isAlike(i - 1, j - 1)) return []
      let length = 1
      while (isAlike(i + length, j + length)) length++
      return [{ left: i, right: j, length }]
    }),
  )
}

function placesOf(keys: readonly (string | undefined)[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, key] of keys.entries()) {
    if (key === undefined) continue
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else known.push(at)
  }
  return places
}

/** The stretches of a run of which both sides are still free. */
function stillFree(run: Run, free: Free): { left: Range; right: Range }[] {
  const stretches: { left: Range; right: Range }[] = []
  let from = 0
  for (let at = 0; at <= run.length; at++) {
    const isOpen = at < run.length && free.left[run.left + at] === true && free.right[run.right + at] === true
    if (isOpen) continue
    if (at > from) {
      stretches.push({
        left: { start: run.left + from, end: run.left + at },
        right: { start: run.right + from, end: run.right + at },
      })
    }
    from = at + 1
  }
  return stretches
}
