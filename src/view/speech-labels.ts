import type { CueGroup, Rung } from '../engine/model.ts'

/** Words for quotes: how they are attributed, and how they are quoted. Who says them is in `speaker-text.ts`. */

export const RUNG_TEXT: Readonly<Record<Rung, string>> = {
  'full-quote': 'full quote',
  'partial-quote': 'partial quote',
  'one-word': 'a word or two in quotation marks',
  indirect: 'reported without quotation marks',
  'own-voice': 'in the outlet’s own voice',
  'not-found': 'not found',
}

/** Whether a telling has words in quotation marks. */
export function isQuoted(rung: Rung): boolean {
  return rung === 'full-quote' || rung === 'partial-quote' || rung === 'one-word'
}

export const CUE_GROUP_TEXT: Readonly<Record<CueGroup, string>> = {
  neutral: 'neutral',
  endorsing: 'endorsing',
  committing: 'committing',
  conceding: 'conceding',
  distancing: 'distancing',
  confrontational: 'confrontational',
}

export const NO_SPEAKER = 'no speaker or verb beside it'
export const NO_CUE = 'no verb'

/** `full quote`; of several places `full quote, in two parts`, or `full quote and partial quote`. */
export function rungsText(rungs: readonly Rung[]): string {
  const kinds = [...new Set(rungs)].map((rung) => RUNG_TEXT[rung])
  const [only] = kinds
  if (kinds.length === 1 && rungs.length > 1)
    return `${only}, in ${PARTS[rungs.length] ?? rungs.length} parts`
  return kinds.join(' and ')
}

const PARTS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six' }

/** `next sentence`, `3 sentences further up`; null in the sentence that is shown. */
export function offText(off: number): string | null {
  if (off === 0) return null
  const direction = off > 0 ? 'further down' : 'further up'
  if (off === 1) return 'next sentence'
  return off === -1 ? 'sentence before' : `${Math.abs(off)} sentences ${direction}`
}
