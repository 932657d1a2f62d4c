import type { Side, SpeechDepth } from '../engine/model.ts'
import type { OutletNames } from './names.ts'

/** Says what was not read where a language has no word lists; null where both were read in full. */
export function depthText(depths: Readonly<Record<Side, SpeechDepth>>, names: OutletNames): string | null {
  const shallow = (['left', 'right'] as const)
    .filter((side) => depths[side] === 'marks')
    .map((side) => names[side])
  if (shallow.length === 0) return null
  return `Reported speech, speakers and number words are read in English only; in ${shallow.join(' and ')} quotation marks, capitals and digits were.`
}
