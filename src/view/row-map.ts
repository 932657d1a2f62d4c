import type { Comparison, Side } from '../engine/model.ts'
import type { Passage, RowId } from './model.ts'
import { passageOf } from './passages.ts'
import { quotedSpans, type QuotedSpan } from './quoted.ts'
import type { PlannedRow } from './row-plan.ts'
import { bestFirst, isEarned, matchesBySentence, otherSide } from './sentences.ts'
import { type Together, togetherOf } from './together.ts'

/** Where everything stands, for links between rows. */
export interface RowMap {
  readonly comparison: Comparison
  readonly plan: readonly PlannedRow[]
  /** Sentence → index of the row that draws it. */
  readonly rowOf: Readonly<Record<Side, readonly number[]>>
  /** Sentence → its matches, best first. */
  readonly matchesOf: Readonly<Record<Side, readonly (readonly number[])[]>>
  readonly together: Readonly<Record<Side, Together>>
  readonly quoted: Readonly<Record<Side, readonly QuotedSpan[]>>
}

/** Who stands where in a plan of rows. */
export function mapOf(comparison: Comparison, plan: readonly PlannedRow[]): RowMap {
  const rows: Record<Side, number[]> = { left: [], right: [] }
  const matchesOf = {
    left: matchesBySentence(comparison, 'left'),
    right: matchesBySentence(comparison, 'right'),
  }
  plan.forEach((planned, at) => {
    for (const side of ['left', 'right'] as const)
      for (const sentence of sentencesOf(planned, side)) rows[side][sentence] = at
  })
  const quoted = { left: quotedSpans(comparison.left.reading), right: quotedSpans(comparison.right.reading) }
  const together = { left: togetherOf(comparison, 'left'), right: togetherOf(comparison, 'right') }
  return { comparison, plan, rowOf: rows, matchesOf, together, quoted }
}

/** The id of the row at an index: `L12`, by its first left sentence; `R7` where it has none. */
export function idAt({ plan }: RowMap, at: number): RowId {
  const planned = plan[at]
  if (!planned) return ''
  if (planned.shape === 'match') return `L${planned.left[0] ?? 0}`
  return `${planned.side === 'left' ? 'L' : 'R'}${planned.sentences[0] ?? 0}`
}

/** The passage of one side of the row at an index; `twin` is the match that the row itself links to. */
export function passageIn(map: RowMap, at: number, side: Side, twin?: number): Passage {
  const { matches } = map.comparison
  const planned = map.plan[at]
  const sentences = planned ? sentencesOf(planned, side) : []
  const leadsAway = (index: number) => {
    const there = matches[index]?.[otherSide(side)] ?? -1
    return index !== twin && isEarned(matches, index) && map.rowOf[otherSide(side)][there] !== at
  }
  const all = sentences.flatMap((sentence) => map.matchesOf[side][sentence] ?? [])
  const elsewhere = bestFirst(matches, all.filter(leadsAway))
  const isUnsure = planned?.shape === 'unsure'
  return passageOf(map.comparison, { side, sentences, elsewhere, isUnsure, quoted: map.quoted[side] })
}

function sentencesOf(planned: PlannedRow, side: Side): readonly number[] {
  if (planned.shape === 'match') return planned[side]
  return planned.side === side ? planned.sentences : []
}
