import type { Side, Sided } from '../engine/model.ts'
import { otherSide } from './sentences.ts'

/** From where to where something reaches on a scrolled page, in pixels from the top of its whole content. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/** How far each side is scrolled, in pixels, for the same words to stand level. */
export type Landmark = Sided<number>

/**
 * Landmarks for scrolling two texts together: from both tops to both ends, rising on both sides, through the first
 * and the last line of every matched passage, as it comes to the reading line.
 * @param passages those of the spine, in reading order
 * @param ends how far each side can be scrolled
 * @param line how far below the top of the window onto the text one reads
 */
export function landmarksOf(
  passages: readonly Sided<Extent>[],
  ends: Landmark,
  line: number,
): readonly Landmark[] {
  const kept: Landmark[] = [{ left: 0, right: 0 }]
  for (const point of edgesOf(passages)) {
    const here = { left: point.left - line, right: point.right - line }
    const last = kept.at(-1) ?? here
    if (isBefore(last, here) && isBefore(here, ends)) kept.push(here)
  }
  return [...kept, ends]
}

/** First and last lines; a passage that ends in the line where the next one begins ends just before it. */
function edgesOf(passages: readonly Sided<Extent>[]): readonly Landmark[] {
  return passages.flatMap(({ left, right }, at) => {
    const next = passages[at + 1]
    const bottom = (side: Side, own: number) => Math.min(own, (next?.[side].top ?? Infinity) - 1)
    return [
      { left: left.top, right: right.top },
      { left: bottom('left', left.bottom), right: bottom('right', right.bottom) },
    ]
  })
}

function isBefore(one: Landmark, other: Landmark): boolean {
  return one.left < other.left && one.right < other.right
}

/** How far the other side is scrolled where `side` is at `at`: between two landmarks by proportion. */
export function acrossFrom(landmarks: readonly Landmark[], side: Side, at: number): number {
  const there = otherSide(side)
  const next = landmarks.findIndex((landmark) => landmark[side] >= at)
  const to = landmarks[next < 0 ? landmarks.length - 1 : next]
  const from = landmarks[next - 1]
  if (!to || !from) return to?.[there] ?? 0
  const share = (at - from[side]) / (to[side] - from[side])
  return from[there] + share * (to[there] - from[there])
}

/**
 * How far to scroll both sides for two lines to stand level, as near to `height` below the top as both can come.
 * Where no height will do, each side comes as near as it can.
 */
export function levelAt(lines: Landmark, ends: Landmark, height: number): Landmark {
  const highest = Math.min(height, lines.left, lines.right)
  const level = Math.max(highest, lines.left - ends.left, lines.right - ends.right)
  return { left: clamped(lines.left - level, ends.left), right: clamped(lines.right - level, ends.right) }
}

/** A scroll position that there is. */
export function clamped(at: number, end: number): number {
  return Math.min(Math.max(at, 0), Math.max(end, 0))
}
