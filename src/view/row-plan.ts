import type { Comparison, Side } from '../engine/model.ts'
import { adjoinInParagraph, isEarned, matchesBySentence } from './sentences.ts'
import { type SpineGroup, spineGroups } from './spine-groups.ts'

/** Why sentences of one side stand alone in their row. */
export type Alone = 'moved' | 'unsure' | 'only'

/** A row before its links are known: which sentences it draws. */
export type PlannedRow =
  | ({ readonly shape: 'match' } & SpineGroup)
  | { readonly shape: Alone; readonly side: Side; readonly sentences: readonly number[] }

/**
 * The order of the rows: group after group of the spine, and before each what stands only left, then what
 * stands only right, in the order of the texts. So every sentence is planned exactly once.
 */
export function planRows(comparison: Comparison): readonly PlannedRow[] {
  const statusOf = { left: statuses(comparison, 'left'), right: statuses(comparison, 'right') }
  const gap = (side: Side, from: number, to: number) =>
    runs(comparison, side, statusOf[side].slice(from, to), from)
  const planned: PlannedRow[] = []
  let left = 0
  let right = 0
  for (const group of spineGroups(comparison)) {
    planned.push(...gap('left', left, group.left[0] ?? left), ...gap('right', right, group.right[0] ?? right))
    planned.push({ shape: 'match', ...group })
    left = (group.left.at(-1) ?? left) + 1
    right = (group.right.at(-1) ?? right) + 1
  }
  return [
    ...planned,
    ...gap('left', left, statusOf.left.length),
    ...gap('right', right, statusOf.right.length),
  ]
}

/** What each sentence of a side would be, did it stand alone. */
function statuses(comparison: Comparison, side: Side): readonly Alone[] {
  return matchesBySentence(comparison, side).map(([best]) => {
    if (best === undefined) return 'only'
    return isEarned(comparison.matches, best) ? 'moved' : 'unsure'
  })
}

/** Cuts a gap into passages: unmatched neighbours within a paragraph together, all others alone. */
function runs(
  comparison: Comparison,
  side: Side,
  gap: readonly Alone[],
  from: number,
): readonly PlannedRow[] {
  const { reading } = comparison[side]
  const planned: { shape: Alone; side: Side; sentences: number[] }[] = []
  gap.forEach((shape, offset) => {
    const sentence = from + offset
    const run = planned.at(-1)
    const continues =
      shape === 'only' && run?.shape === 'only' && adjoinInParagraph(reading, sentence - 1, sentence)
    if (continues) run.sentences.push(sentence)
    else planned.push({ shape, side, sentences: [sentence] })
  })
  return planned
}
