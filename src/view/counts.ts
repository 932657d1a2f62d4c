import type { Comparison, Side } from '../engine/model.ts'
import type { Row, RowKind, WordCounts } from './model.ts'
import { firstEndingBehind } from './first-behind.ts'
import { isEarned, matchesBySentence } from './sentences.ts'

/** Rows of each kind, a moved pair once. Across two speeches nothing is counted as only in one. */
export function countRows(comparison: Comparison, rows: readonly Row[]): Readonly<Record<RowKind, number>> {
  const counts = { reframed: 0, 'only-left': 0, 'only-right': 0, unsure: 0, moved: 0, same: 0 }
  for (const row of rows) if (row.shape !== 'moved' || !row.twin.isAgain) counts[row.kind]++
  if (comparison.relationship.kind !== 'other-speech') return counts
  return { ...counts, 'only-left': 0, 'only-right': 0 }
}

/** Every word outside furniture counts once; `shared`, `reframed`, `only` and `unsure` add up to `words`. */
export function countWords(comparison: Comparison, side: Side): WordCounts {
  const { reading, marks } = comparison[side]
  const unsure = unsureWords(comparison, side)
  const counts = { words: 0, shared: 0, reframed: 0, only: 0, unsure: 0 }
  reading.tokens.forEach((token, index) => {
    const mark = marks[firstEndingBehind(marks, token.start)]
    const kind = mark?.alone ?? mark?.kind
    if (kind === undefined || kind === 'furniture') return
    counts.words++
    if (kind === 'shared' || kind === 'reframed') counts[kind]++
    else if (unsure.has(index)) counts.unsure++
    else counts.only++
  })
  return counts
}

/** The words of sentences that have weak matches alone: indexes of tokens. */
function unsureWords(comparison: Comparison, side: Side): ReadonlySet<number> {
  const words = new Set<number>()
  if (comparison.relationship.kind === 'other-speech') return words
  const matches = matchesBySentence(comparison, side)
  comparison[side].reading.sentences.forEach(({ tokens }, index) => {
    const [best] = matches[index] ?? []
    if (best === undefined || isEarned(comparison.matches, best)) return
    for (let token = tokens.start; token < tokens.end; token++) words.add(token)
  })
  return words
}
