import type { Comparison, Side } from '../engine/model.ts'
import { countRows, countWords } from './counts.ts'
import type { Layout, Row } from './model.ts'
import { idAt, mapOf, passageIn, type RowMap } from './row-map.ts'
import { type PlannedRow, planRows } from './row-plan.ts'
import { otherSide } from './sentences.ts'

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

type AloneRow = Extract<PlannedRow, { readonly side: Side }>
type GroupRow = Extract<PlannedRow, { readonly shape: 'match' }>

function rowOf(map: RowMap, planned: PlannedRow, at: number): Row {
  if (planned.shape === 'match') return matchRow(map, planned, at)
  if (planned.shape === 'only') return onlyRow(map, planned, at)
  return linkedRow(map, planned, at)
}

function matchRow(map: RowMap, group: GroupRow, at: number): Row {
  const { comparison } = map
  const left = passageIn(map, at, 'left')
  const right = passageIn(map, at, 'right')
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
    ...(best?.by && { by: best.by }),
  }
}

/** A row whose sentence has its best match, earned or weak, in another row. */
function linkedRow(map: RowMap, planned: AloneRow, at: number): Row {
  const { side } = planned
  const match = map.matchesOf[side][planned.sentences[0] ?? 0]?.[0] ?? 0
  const sentence = map.comparison.matches[match]?.[otherSide(side)] ?? 0
  const there = map.rowOf[otherSide(side)][sentence] ?? at
  const link = { match, sentence, row: idAt(map, there) }
  const passage = passageIn(map, at, side, match)
  const base = { id: idAt(map, at), side, passage }
  if (planned.shape === 'unsure') return { shape: 'unsure', kind: 'unsure', ...base, possibly: link }
  return {
    shape: 'moved',
    kind: 'moved',
    ...base,
    twin: { ...link, direction: there < at ? 'earlier' : 'later', isAgain: isAgain(map, planned, match) },
  }
}

/** Both sentences stand in a moved row, each with the other as its best match, and this is the right one. */
function isAgain(map: RowMap, { side }: AloneRow, match: number): boolean {
  const left = map.comparison.matches[match]?.left ?? -1
  const there = map.plan[map.rowOf.left[left] ?? -1]
  return side === 'right' && there?.shape === 'moved' && map.matchesOf.left[left]?.[0] === match
}

function onlyRow(map: RowMap, planned: AloneRow, at: number): Row {
  const { side } = planned
  const before = map.plan[at - 1]
  const together = togetherAt(map, planned, at)
  const isRun = before?.shape === 'only' && before.side === side
  const continuesRun = isRun && (together !== null || togetherAt(map, before, at - 1) === null)
  return {
    shape: 'only',
    id: idAt(map, at),
    kind: side === 'left' ? 'only-left' : 'only-right',
    side,
    passage: passageIn(map, at, side),
    first: !continuesRun && map.comparison.relationship.kind !== 'other-speech',
    nearest: nearestOf(map, planned),
    together,
  }
}

/** The likeliest sentence of the other side for any sentence of the passage. */
function nearestOf(map: RowMap, { side, sentences }: AloneRow) {
  const known = sentences.flatMap((sentence) => map.comparison[side].nearest[sentence] ?? [])
  const best = known.reduce((a, b) => (a && a.score >= b.score ? a : b), known[0])
  if (!best) return null
  return { sentence: best.sentence, row: idAt(map, map.rowOf[otherSide(side)][best.sentence] ?? -1) }
}

/** Of several sentences that tell the same spoken words, the one whose row stands nearest. */
function togetherAt(map: RowMap, { side, sentences }: AloneRow, at: number) {
  const there = otherSide(side)
  const told = sentences.map((sentence) => map.together[side].get(sentence) ?? [])
  const rowAt = (sentence: number) => map.rowOf[there][sentence] ?? -1
  const away = (sentence: number) => Math.abs(rowAt(sentence) - at)
  const [nearest] = told.flat().toSorted((a, b) => away(a) - away(b) || a - b)
  if (nearest === undefined) return null
  const isWhole = told.every((others) => others.length > 0)
  return { sentence: nearest, row: idAt(map, rowAt(nearest)), isWhole }
}

function furnitureOf(comparison: Comparison, side: Side) {
  return comparison[side].reading.furniture.map(({ start, end, rule }) => ({ start, end, rule, side }))
}
