import type { Side } from '../engine/model.ts'
import type { OutletNames } from './names.ts'
import { countText } from './wording.ts'

/** Words of the aligned texts that are no part of a row. */
export const ALIGNED_TEXT = {
  back: 'Back',
  backTo: 'Back to where you were',
} as const

/** The menu that says how much the texts show. */
export const SHOW_TEXT = {
  label: 'Show',
  everyWord: { name: 'Every word', note: 'Words that only one side has are tinted everywhere' },
  onlyDifferences: { name: 'Only differences', note: 'Folds what both tell in the same words' },
  onlyShared: { name: 'Only what both say', note: 'Folds what only one speech says' },
  possible: { name: 'Possible matches', note: 'Sets beside a passage what may tell the same' },
} as const

/** Stands for a folded stretch: `12 sentences only in Tehran Times`. */
export function runText(sentences: number, side: Side, names: OutletNames): string {
  return `${countText(sentences, 'sentence', 'sentences')} only in ${names[side]}`
}
