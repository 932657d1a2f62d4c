import { compare } from '../../../engine/index.ts'
import type { Comparison } from '../../../engine/model.ts'
import { layoutOf } from '../../rows.ts'
import { deskOf } from '../desk.ts'
import type { DeskBlock, Piece } from '../model.ts'

/** Two texts compared, and their one text. */
export interface Desked {
  readonly comparison: Comparison
  readonly blocks: readonly DeskBlock[]
}

export function desked(left: string, right: string): Desked {
  const comparison = compare({ text: left }, { text: right })
  return { comparison, blocks: deskOf(comparison, layoutOf(comparison)) }
}

/**
 * The one text as an editor would write it: `[struck]{put in}`, `<old|new>` for house style, `(moved up)` and
 * `(from up)` for moves, a line a block.
 */
export function written({ comparison, blocks }: Desked): string {
  const [left, right] = [comparison.left.reading.text, comparison.right.reading.text]
  const one = (piece: Piece): string => {
    if (piece.kind === 'del') return `[${left.slice(piece.left.start, piece.left.end)}]`
    const put = right.slice(piece.right.start, piece.right.end)
    if (piece.kind === 'ins') return `{${put}}`
    return piece.kind === 'same' ? put : `<${left.slice(piece.left.start, piece.left.end)}|${put}>`
  }
  return blocks
    .map((block) => {
      if (block.kind === 'credit') return block.pieces.map(one).join('')
      return block.rows
        .map((row) => {
          if (row.kind === 'gone') return `(moved ${row.to.direction})`
          const from = row.kind === 'arrived' ? `(from ${row.from.direction}) ` : ''
          return from + row.pieces.map(one).join('')
        })
        .join(' ')
    })
    .join('\n')
}
