import type { Comparison, Finding, Side } from '../engine/model.ts'
import type { Layout, ListEntry, Row, RowId } from './model.ts'
import { passageOn } from './row-passages.ts'

/** Everything the list shows of a comparison, in rank order: findings, then the rows with a difference. */
export function listOf(comparison: Comparison, layout: Layout): readonly ListEntry[] {
  const rowOf = { left: indexBySentence(layout, 'left'), right: indexBySentence(layout, 'right') }
  const findings = comparison.findings.flatMap((finding, index): ListEntry[] => {
    const at = placeOf(finding, rowOf)
    const row = layout.rows[at]
    return row ? [{ id: `F${index}`, listing: finding.rule, finding: index, row: row.id, at }] : []
  })
  const differences = layout.rows.flatMap((row, at): ListEntry[] =>
    isDifference(row, comparison)
      ? [{ id: row.id, listing: 'differences', finding: null, row: row.id, at }]
      : [],
  )
  return [...findings, ...differences]
}

/** Across two speeches a row of one side is no difference; nor is one whose words a finding shows beside the other’s. */
function isDifference(row: Row, { relationship }: Comparison): boolean {
  if (relationship.kind === 'other-speech') return row.kind === 'reframed' || row.shape === 'moved'
  return row.kind !== 'same' && !(row.shape === 'only' && row.together?.isWhole)
}

type RowsBySentence = Readonly<Record<Side, ReadonlyMap<number, number>>>

function indexBySentence({ rows }: Layout, side: Side): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  rows.forEach((row, at) => {
    for (const sentence of passageOn(row, side)?.sentences ?? []) found.set(sentence, at)
  })
  return found
}

/** The row that draws words of both sides, or else the first that draws any; -1 where none does. */
function placeOf({ sentences }: Finding, rowOf: RowsBySentence): number {
  const rows = (side: Side) => sentences[side].flatMap((sentence) => rowOf[side].get(sentence) ?? [])
  const [left, right] = [rows('left'), rows('right')]
  return left.find((row) => right.includes(row)) ?? left[0] ?? right[0] ?? -1
}

/** The findings that stand in each row, ranked. */
export function findingsByRow(
  { findings }: Comparison,
  entries: readonly ListEntry[],
): ReadonlyMap<RowId, readonly Finding[]> {
  const found = new Map<RowId, Finding[]>()
  for (const { row, finding } of entries) {
    const one = finding === null ? undefined : findings[finding]
    if (one) found.set(row, [...(found.get(row) ?? []), one])
  }
  return found
}
