import type { RelationshipKind, Side } from '../engine/model.ts'
import { onlyText } from './labels.ts'
import type { WordCounts } from './model.ts'
import type { OutletNames } from './names.ts'
import { otherSide } from './sentences.ts'

/** One bar of the summary: words of one text, with what the count means. */
export interface SummaryBar {
  readonly kind: 'shared' | 'reframed' | 'only' | 'unsure'
  readonly name: string
  readonly words: number
  /** Share, 0–1, of the text’s words. */
  readonly share: number
  readonly definition: string
}

/** The counts of one text, which add up to its words. Across two speeches the rest is named as no more than that. */
export function summaryOf(
  side: Side,
  counts: WordCounts,
  names: OutletNames,
  relationship: RelationshipKind,
): readonly SummaryBar[] {
  const other = names[otherSide(side)]
  const share = (words: number) => (counts.words === 0 ? 0 : words / counts.words)
  const bar = (kind: SummaryBar['kind'], name: string, definition: string): SummaryBar => {
    return { kind, name, words: counts[kind], share: share(counts[kind]), definition }
  }
  const shared = bar(
    'shared',
    'Shared',
    `Words that stand, in the same or another spelling, in a matching sentence of ${other}.`,
  )
  const reframed = bar(
    'reframed',
    'Reframed',
    `Words of a matching sentence for which ${other} uses other ones.`,
  )
  if (relationship === 'other-speech') {
    return [
      shared,
      reframed,
      bar('only', 'All other words', 'Two speeches say different things, so nothing follows from these.'),
    ]
  }
  const only = bar(
    'only',
    onlyText(side, names, relationship),
    `Words with no counterpart in a matching sentence of ${other}, or in a sentence that was not found there.`,
  )
  const unsure = bar(
    'unsure',
    'Unsure',
    `Words of sentences that ${other} may tell too: a possible match, too weak to count.`,
  )
  return counts.unsure === 0 ? [shared, reframed, only] : [shared, reframed, only, unsure]
}

/** Said once under the bars: what is counted at all. */
export const COUNTED_WORDS =
  'Every word counts once, small words such as “the” included. Licence and source lines, bylines and other furniture are not counted.'
