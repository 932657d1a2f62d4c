import type { Row, RowId } from '../../view/model.ts'
import { type Block, rowsOf } from './blocks.ts'
import type { Stretch } from './use-drawn-chunks.ts'

/** Neighbouring blocks that React draws anew, or passes over, together. */
export interface Chunk extends Stretch {
  readonly blocks: readonly Block[]
}

/** Few enough to be drawn anew at each step, enough for all others to be passed over in a few steps. */
const ROWS_A_CHUNK = 8

/** Each row with the number of its chunk: the same whatever else is folded away, so that no row is made anew. */
export function chunkNumbers(rows: readonly Row[]): ReadonlyMap<RowId, number> {
  return new Map(rows.map(({ id }, at) => [id, Math.floor(at / ROWS_A_CHUNK)]))
}

/** Blocks in their chunks; one that draws no row goes with the block before it. */
export function chunksOf(blocks: readonly Block[], numbers: ReadonlyMap<RowId, number>): readonly Chunk[] {
  const chunks: { number: number; blocks: Block[]; holds: Set<RowId> }[] = []
  for (const block of blocks) {
    const last = chunks.at(-1)
    const ids = (block.kind === 'run' ? block.rows : rowsOf(block)).map(({ id }) => id)
    const number = numbers.get(ids[0] ?? '') ?? last?.number ?? 0
    const chunk = last?.number === number ? last : { number, blocks: [], holds: new Set<RowId>() }
    if (chunk !== last) chunks.push(chunk)
    chunk.blocks.push(block)
    for (const id of ids) chunk.holds.add(id)
  }
  return chunks
}
