import type { Facing } from '../../engine/model.ts'
import type { Stretch, Texts } from './stretches.ts'
import { isEmpty, textOf } from './stretches.ts'

/** An exact alignment made pleasant to read, pass by pass; each keeps the stretches touching and covering. */
export function tidied(texts: Texts, stretches: readonly Stretch[]): readonly Stretch[] {
  return joined(withoutIslands(texts, joined(withStops(texts, stretches))))
}

/** `Gen` and `.` beside `General`: one difference, of titles, not two. */
function withStops(texts: Texts, stretches: readonly Stretch[]): readonly Stretch[] {
  const list: Stretch[] = []
  for (const stretch of stretches) {
    const last = list.at(-1)
    const isStop = textOf(texts.left, stretch.left) + textOf(texts.right, stretch.right) === '.'
    if (last && isStop && stretch.change === 'punctuation' && isOfStyle(last, texts))
      list[list.length - 1] = {
        ...join(last, stretch),
        change: last.change === 'same' ? 'titles' : last.change,
      }
    else list.push(stretch)
  }
  return list
}

/** A style, or a short title whose stop one house leaves out: `Mr` and `Mr.` */
function isOfStyle({ change, left }: Stretch, texts: Texts): boolean {
  if (change === 'titles' || change === 'abbreviations') return true
  return (
    change === 'same' && /^(?:mr|mrs|ms|dr|st|prof|gen|col|lt|sen|gov|rep)$/iu.test(textOf(texts.left, left))
  )
}

/** Neighbours that differ in the same way become one; differences of style stay single, for they are counted. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const list: Stretch[] = []
  for (const stretch of stretches) {
    const last = list.at(-1)
    const joins = last?.change === stretch.change && (stretch.change === 'same' || stretch.change === 'edit')
    if (last && joins) list[list.length - 1] = { ...join(last, stretch), change: last.change }
    else list.push(stretch)
  }
  return list
}

/** Of more shared words a reader makes something, even between two edits. */
const LONGEST_ISLAND = 2

/** `[grew angry/took fright] and [left early/ran home]` is one edit: a word or two kept between longer ones only break them up. */
function withoutIslands(texts: Texts, stretches: readonly Stretch[]): readonly Stretch[] {
  const list: Stretch[] = []
  stretches.forEach((stretch, at) => {
    const before = list.at(-1)
    const after = stretches[at + 1]
    const isBetween = stretch.change !== 'edit' && before?.change === 'edit' && after?.change === 'edit'
    const words = wordsOf(texts, stretch)
    const isIsland =
      isBetween && words <= LONGEST_ISLAND && [before, after].every((edit) => wordsOf(texts, edit) > words)
    list.push(isIsland ? { ...stretch, change: 'edit' } : stretch)
  })
  return list
}

/** The longer side counts. */
function wordsOf(texts: Texts, { left, right }: Stretch): number {
  const count = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return Math.max(count(textOf(texts.left, left)), count(textOf(texts.right, right)))
}

function join(a: Facing, b: Facing): Facing {
  const span = (side: 'left' | 'right') => {
    if (isEmpty(a[side])) return b[side]
    return isEmpty(b[side]) ? a[side] : { start: a[side].start, end: b[side].end }
  }
  return { left: span('left'), right: span('right') }
}
