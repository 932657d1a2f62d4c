import { createContext, startTransition, use, useEffect, useMemo, useState } from 'react'

/** A stretch of what a view draws, in the order of the page. */
export interface Stretch {
  readonly number: number
  /** Ids of all that it draws or stands for. */
  readonly holds: ReadonlySet<string>
}

/** How much of a view’s stretches are to be drawn, 0–1, those next to the reader first: less as it gives way to another. */
export const DrawnShare = createContext(1)

/** More than a window holds, and most articles are whole a moment later. */
const AT_ONCE = 2

/** What may be in sight with a place: its own stretch, and those before and after it. */
const AROUND = 3

/**
 * Which stretches are drawn so far: those around where a reader is come first, then one after the other all else, so
 * that the page answers in between. A long comparison is whole within a second or so. What was drawn once stays drawn
 * where more comes back between: it may be what is in sight.
 * @param places ids of what is needed at once, wherever it stands; a reader is at the first that there is
 * @param atOnce how many stretches are drawn in the first step
 */
export function useDrawnChunks<S extends Stretch>(
  stretches: readonly S[],
  places: readonly (string | null)[],
  atOnce = AT_ONCE,
): (stretch: S) => boolean {
  const isWanted = ({ holds }: Stretch) => places.some((place) => place !== null && holds.has(place))
  const here = firstPlace(stretches, places)
  const [start] = useState(here)
  const order = useMemo(() => nearestFirst(stretches, start), [stretches, start])
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(() => new Set(order.slice(0, atOnce)))
  const next = order.find((number) => !drawn.has(number))

  useEffect(() => {
    if (next !== undefined) startTransition(() => setDrawn((before) => new Set(before).add(next)))
  }, [next])

  const share = use(DrawnShare)
  const kept =
    share < 1 ? new Set(nearestFirst(stretches, here).slice(0, AROUND + order.length * share)) : drawn
  return (stretch) => (drawn.has(stretch.number) && kept.has(stretch.number)) || isWanted(stretch)
}

function nearestFirst(stretches: readonly Stretch[], start: number): readonly number[] {
  const away = (number: number) => Math.abs(number - start)
  return stretches.map(({ number }) => number).toSorted((a, b) => away(a) - away(b))
}

function firstPlace(stretches: readonly Stretch[], places: readonly (string | null)[]): number {
  const held = places.flatMap(
    (place) => stretches.find(({ holds }) => place !== null && holds.has(place)) ?? [],
  )
  return held[0]?.number ?? 0
}
