import type { Comparison, SentenceRole, Side } from '../../engine/model.ts'
import type { Layout, Row } from '../model.ts'
import { passagesOf } from '../row-passages.ts'
import { type Credit, creditsOf } from './credits.ts'
import { unglued } from './glued.ts'
import type { DeskBlock, DeskRow } from './model.ts'
import { deskRow } from './row-pieces.ts'

/**
 * Both articles as one text, in the order of the second desk (the right one); what only the left one has stands where
 * it was struck. The pieces of a side spell its text but for white space: what is moved stands at its new place, and
 * a line that is no part of the account at its place on the right.
 */
export function deskOf(comparison: Comparison, layout: Layout): readonly DeskBlock[] {
  const drawn = unglued(comparison, layout.rows)
  const rows = new Map(drawn.map((row) => [row.id, row]))
  const blocks: Growing[] = []
  let waiting = creditsOf(comparison, layout)
  const creditsBefore = (side: Side, start: number) => {
    const isDue = (credit: Credit) => credit.side === side && credit.at < start
    blocks.push(...waiting.filter(isDue).map(({ block }) => ({ block })))
    waiting = waiting.filter((credit) => !isDue(credit))
  }
  for (const row of drawn) {
    for (const { side, start } of passagesOf(row)) creditsBefore(side, start)
    grow(blocks, paragraphOf(comparison, row), deskRow(comparison, row, rows))
  }
  creditsBefore('left', Number.POSITIVE_INFINITY)
  creditsBefore('right', Number.POSITIVE_INFINITY)
  return blocks.map(
    ({ block, paragraph }) => block ?? { kind: 'text', role: paragraph.role, rows: paragraph.rows },
  )
}

type Growing =
  | { readonly block: DeskBlock; readonly paragraph?: never }
  | { readonly paragraph: Paragraph & { readonly rows: DeskRow[] }; readonly block?: never }

/** Which paragraph of either text a row, or a block, stands in. */
interface Paragraph {
  role: SentenceRole
  left: number | undefined
  right: number | undefined
}

function paragraphOf(comparison: Comparison, row: Row): Paragraph {
  const passages = passagesOf(row)
  const at = (side: Side) => {
    const passage = passages.find((one) => one.side === side)
    return comparison[side].reading.sentences[passage?.sentences[0] ?? -1]?.paragraph
  }
  const role = passages.at(-1)?.role ?? 'body'
  return { role, left: at('left'), right: at('right') }
}

/** One paragraph goes on while neither text begins a new one; the two headlines are one. */
function continues(block: Paragraph, row: Paragraph): boolean {
  if (block.role !== row.role) return false
  if (row.role === 'headline') return true
  return (['right', 'left'] as const).every((side) => {
    return block[side] === undefined || row[side] === undefined || block[side] === row[side]
  })
}

/** A row goes on with the last paragraph, or begins one. */
function grow(blocks: Growing[], row: Paragraph, drawn: DeskRow): void {
  const last = blocks.at(-1)?.paragraph
  if (!last || !continues(last, row)) {
    blocks.push({ paragraph: { ...row, rows: [drawn] } })
    return
  }
  last.rows.push(drawn)
  last.left = row.left ?? last.left
  last.right = row.right ?? last.right
}
