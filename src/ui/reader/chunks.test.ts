import { expect, test } from 'vitest'
import type { Row } from '../../view/model.ts'
import type { Block } from './blocks.ts'
import { chunkNumbers, chunksOf } from './chunks.ts'

const ROWS = Array.from({ length: 30 }, (_, at) => ({ id: `L${at}`, shape: 'only' }) as unknown as Row)
const NUMBERS = chunkNumbers(ROWS)
const alone = (row: Row): Block => ({ kind: 'row', row })
const blocksIn = (blocks: readonly Block[]) => chunksOf(blocks, NUMBERS).map((chunk) => chunk.blocks.length)

test('thirty rows are drawn in four chunks', () => expect(blocksIn(ROWS.map(alone))).toEqual([8, 8, 8, 6]))

test('a row stays in its chunk while others are folded away', () => {
  const some = ROWS.filter((_, at) => at % 3 === 0).map(alone)
  expect(chunksOf(some, NUMBERS).map(({ number }) => number)).toEqual([0, 1, 2, 3])
})

test('the line for folded rows goes with the row before it', () => {
  const folded: Block = { kind: 'folded', before: null, rows: 3 }
  expect(blocksIn([...ROWS.slice(0, 8).map(alone), folded])).toEqual([9])
})

test('no block is lost or told twice', () => {
  const blocks = ROWS.map(alone)
  expect(chunksOf(blocks, NUMBERS).flatMap((chunk) => chunk.blocks)).toEqual(blocks)
})
