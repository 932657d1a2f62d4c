import type { Reading, Sided } from '../engine/model.ts'
import type { OutletNames } from './names.ts'

interface Read {
  readonly reading: Pick<Reading, 'depth'>
}

/** Says what was not read where a language has no word lists; null where both were read in full. */
export function depthText(texts: Sided<Read>, names: OutletNames): string | null {
  const shallow = (['left', 'right'] as const)
    .filter((side) => texts[side].reading.depth === 'marks')
    .map((side) => names[side])
  if (shallow.length === 0) return null
  return `Reported speech, speakers and number words are read in English only; in ${shallow.join(' and ')} quotation marks, capitals and digits were.`
}
