import type { Comparison, Side } from '../engine/model.ts'
import { countRows, countWords } from './counts.ts'
import type { Layout, Passage, Row, RowId } from './model.ts'
import { passageOf } from './passages.ts'
import { type PlannedRow, planRows } from './row-plan.ts'
import { bestFirst, isEarned, matchesBySentence, otherSide } from './sentences.ts'

/**
 * Everything the reading view draws of a comparison. Each sentence is drawn exactly once; a sentence with
 * several matches stands in the row of its spine match, the others are links to other rows.
 */
export function layoutOf(comparison: Comparison): Layout {
  const plan = planRows(comparison)
  const map = mapOf(comparison, plan)
  const rows = plan.map((planned, at) => rowOf(map, planned, at))
  return {
    rows,
    furniture: { left: furnitureOf(comparison, 'left'), right: furnitureOf(comparison, 'right') },
    counts: countRows(comparison, rows),
    words: { left: countWords(comparison, 'left'), right: countWords(comparison, 'right') },
  }
}

/** Where everything stands, for links between rows. */
interface RowMap {
  readonly comparison: Comparison
  readonly plan: readonly PlannedRow[]
  /** Sentence → index of the row that draws it. */
  readonly rowOf: Readonly<Record<Side, readonly number[]>>
  readonly matchesOf: Readonly<Record<Side, readonly (readonly number[])[]>>
}

type AloneRow = Extract<PlannedRow, { readonly side: Side }>
type GroupRow = Extract<PlannedRow, { readonly shape: 'match' }>

function mapOf(comparison: Comparison, plan: readonly PlannedRow[]): RowMap {
  const rows: Record<Side, number[]> = { left: [], right: [] }
  const matchesOf = {
    left: matchesBySentence(comparison, 'left'),
    right: matchesBySentence(comparison, 'right'),
  }
  plan.forEach((planned, at) => {
    for (const side of ['left', 'right'] as const)
      for (const sentence of sentencesOf(planned, side)) rows[side][sentence] = at
  })
  return { comparison, plan, rowOf: rows, matchesOf }
}

function sentencesOf(planned: PlannedRow, side: Side): readonly number[] {
  if (planned.shape === 'match') return planned[side]
  return planned.side === side ? planned.sentences : []
}

function idAt({ plan }: RowMap, at: number): RowId {
  const planned = plan[at]
  if (!planned) return ''
  if (planned.shape === 'match') return `L${planned.left[0] ?? 0}`
  return `${planned.side === 'left' ? 'L' : 'R'}${planned.sentences[0] ?? 0}`
}

function rowOf(map: RowMap, planned: PlannedRow, at: number): Row {
  if (planned.shape === 'match') return matchRow(map, planned, at)
  if (planned.shape === 'only') return onlyRow(map, planned, at)
  return linkedRow(map, planned, at)
}

function matchRow(map: RowMap, group: GroupRow, at: number): Row {
  const { comparison } = map
  const left = passageIn(map, group, 'left', at)
  const right = passageIn(map, group, 'right', at)
  const best = comparison.matches[group.matches[0] ?? 0]
  const differs = [left, right].some((passage) =>
    passage.segments.some((segment) => segment.kind !== 'shared'),
  )
  return {
    shape: 'match',
    id: idAt(map, at),
    kind: differs ? 'reframed' : 'same',
    left,
    right,
    matches: group.matches,
    matchKind: best?.kind ?? 'reframed',
    strength: best?.strength ?? 'fair',
  }
}

/** A row whose sentence has its best match, earned or weak, in another row. */
function linkedRow(map: RowMap, planned: AloneRow, at: number): Row {
  const { side } = planned
  const match = map.matchesOf[side][planned.sentences[0] ?? 0]?.[0] ?? 0
  const sentence = map.comparison.matches[match]?.[otherSide(side)] ?? 0
  const there = map.rowOf[otherSide(side)][sentence] ?? at
  const link = { match, sentence, row: idAt(map, there) }
  const passage = passageIn(map, planned, side, at, match)
  const base = { id: idAt(map, at), side, passage }
  if (planned.shape === 'unsure') return { shape: 'unsure', kind: 'unsure', ...base, possibly: link }
  return {
    shape: 'moved',
    kind: 'moved',
    ...base,
    twin: { ...link, direction: there < at ? 'earlier' : 'later' },
  }
}

function onlyRow(map: RowMap, planned: AloneRow, at: number): Row {
  const { side } = planned
  const before = map.plan[at - 1]
  const continuesRun = before?.shape === 'only' && before.side === side
  return {
    shape: 'only',
    id: idAt(map, at),
    kind: side === 'left' ? 'only-left' : 'only-right',
    side,
    passage: passageIn(map, planned, side, at),
    first: !continuesRun && map.comparison.relationship.kind !== 'other-speech',
    nearest: nearestOf(map, planned),
  }
}

/** The likeliest sentence of the other side for any sentence of the passage. */
function nearestOf(map: RowMap, { side, sentences }: AloneRow) {
  const known = sentences.flatMap((sentence) => map.comparison[side].nearest[sentence] ?? [])
  const best = known.reduce((a, b) => (a && a.score >= b.score ? a : b), known[0])
  if (!best) return null
  return { sentence: best.sentence, row: idAt(map, map.rowOf[otherSide(side)][best.sentence] ?? -1) }
}

function passageIn(map: RowMap, planned: PlannedRow, side: Side, at: number, twin?: number): Passage {
  const { comparison } = map
  const sentences = sentencesOf(planned, side)
  const leadsAway = (index: number) => {
    const there = comparison.matches[index]?.[otherSide(side)] ?? 0
    return index !== twin && isEarned(comparison.matches, index) && map.rowOf[otherSide(side)][there] !== at
  }
  const matches = sentences.flatMap((sentence) => map.matchesOf[side][sentence] ?? [])
  const elsewhere = bestFirst(comparison.matches, matches.filter(leadsAway))
  return passageOf(comparison, { side, sentences, elsewhere })
}

function furnitureOf(comparison: Comparison, side: Side) {
  return comparison[side].reading.furniture.map(({ start, end, rule }) => ({ start, end, rule, side }))
}
