import type { Comparison, Span } from '../../engine/model.ts'
import type { FurnitureNote, Layout } from '../model.ts'
import type { DeskBlock } from './model.ts'
import { creditPieces, spanOf, squeezed, textsOf } from './row-pieces.ts'

/** A line that is no part of the account, and where it stands: the second desk’s where it has one of the kind. */
export interface Credit {
  readonly side: 'left' | 'right'
  readonly at: number
  readonly block: DeskBlock
}

/** Bylines, datelines, source and licence lines: each with its like on the other side, by rule, first by words, then in order. */
export function creditsOf(comparison: Comparison, { furniture }: Layout): readonly Credit[] {
  const texts = textsOf(comparison)
  const free = new Set(furniture.right)
  const likes = new Map<FurnitureNote, FurnitureNote>()
  const words = (note: FurnitureNote) => squeezed(texts[note.side].slice(note.start, note.end))
  const pair = (isLike: (left: FurnitureNote, right: FurnitureNote) => boolean) => {
    for (const left of furniture.left) {
      const right = [...free].find((note) => note.rule === left.rule && isLike(left, note))
      if (!right || likes.has(left)) continue
      likes.set(left, right)
      free.delete(right)
    }
  }
  pair((left, right) => words(left) === words(right))
  pair(() => true)
  const block = (rule: string, left?: Span, right?: Span): DeskBlock => {
    const facing = { ...(left && { left: spanOf(left) }), ...(right && { right: spanOf(right) }) }
    return { kind: 'credit', rule, pieces: creditPieces(texts, facing) }
  }
  const ofLeft = furniture.left.map((left): Credit => {
    const right = likes.get(left)
    const { side, start } = right ?? left
    return { side, at: start, block: block(left.rule, left, right) }
  })
  const ofRight = [...free].map((right): Credit => {
    return { side: 'right', at: right.start, block: block(right.rule, undefined, right) }
  })
  return [...ofLeft, ...ofRight].toSorted((a, b) => a.at - b.at)
}
