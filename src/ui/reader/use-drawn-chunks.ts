import { startTransition, useEffect, useMemo, useState } from 'react'
import type { RowId } from '../../view/model.ts'
import type { Chunk } from './chunks.ts'

/** More rows than most articles have: these are whole at once. */
const AT_ONCE = 4

/**
 * Which chunks are drawn so far: those around where a reader is come first, then one after the other all else, so that
 * the page answers in between. A long comparison is whole within a second or so.
 * @param places rows that are needed at once, wherever they stand
 */
export function useDrawnChunks(
  chunks: readonly Chunk[],
  places: readonly (RowId | null)[],
): (chunk: Chunk) => boolean {
  const isWanted = ({ rows }: Chunk) => places.some((place) => place !== null && rows.has(place))
  const [start] = useState(() => chunks.find(isWanted)?.number ?? 0)
  const [drawn, setDrawn] = useState(AT_ONCE)
  const order = useMemo(() => {
    const near = chunks.toSorted((a, b) => Math.abs(a.number - start) - Math.abs(b.number - start))
    return new Map(near.map(({ number }, at) => [number, at]))
  }, [chunks, start])
  const isWhole = drawn >= chunks.length

  useEffect(() => {
    if (!isWhole) startTransition(() => setDrawn(drawn + 1))
  }, [drawn, isWhole])

  return (chunk) => isWhole || (order.get(chunk.number) ?? 0) < drawn || isWanted(chunk)
}
