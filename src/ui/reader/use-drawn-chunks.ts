import { startTransition, useEffect, useMemo, useState } from 'react'

/** A stretch of what a view draws, in the order of the page. */
export interface Stretch {
  readonly number: number
  /** Ids of all that it draws or stands for. */
  readonly holds: ReadonlySet<string>
}

/** More than a window holds, and most articles are whole a moment later. */
const AT_ONCE = 2

/**
 * Which stretches are drawn so far: those around where a reader is come first, then one after the other all else, so
 * that the page answers in between. A long comparison is whole within a second or so.
 * @param places ids of what is needed at once, wherever it stands; a reader is at the first that there is
 */
export function useDrawnChunks<S extends Stretch>(
  stretches: readonly S[],
  places: readonly (string | null)[],
): (stretch: S) => boolean {
  const isWanted = ({ holds }: Stretch) => places.some((place) => place !== null && holds.has(place))
  const [start] = useState(() => firstPlace(stretches, places))
  const [drawn, setDrawn] = useState(AT_ONCE)
  const order = useMemo(() => {
    const near = stretches.toSorted((a, b) => Math.abs(a.number - start) - Math.abs(b.number - start))
    return new Map(near.map(({ number }, at) => [number, at]))
  }, [stretches, start])
  const isWhole = drawn >= stretches.length

  useEffect(() => {
    if (!isWhole) startTransition(() => setDrawn(drawn + 1))
  }, [drawn, isWhole])

  return (stretch) => isWhole || (order.get(stretch.number) ?? 0) < drawn || isWanted(stretch)
}

function firstPlace(stretches: readonly Stretch[], places: readonly (string | null)[]): number {
  const held = places.flatMap(
    (place) => stretches.find(({ holds }) => place !== null && holds.has(place)) ?? [],
  )
  return held[0]?.number ?? 0
}
