import type { Finding, Rung, Sided, Telling, Utterance } from '../model.ts'
import { type Context, ofBoth } from './context.ts'
import { surest } from './surest.ts'
import type { Pairing } from './utterances/utterances.ts'

/** From the outlet's fullest telling to its thinnest. */
const LADDER: readonly Rung[] = [
  'full-quote',
  'partial-quote',
  'one-word',
  'indirect',
  'own-voice',
  'not-found',
]

/**
 * One utterance in other forms, or not found on one side: each side by its fullest telling. Whether an outlet tells in its own voice what
 * somebody said is told only by a strong match.
 */
export function quoteForm(pairings: readonly Pairing[], context: Context): Finding[] {
  const byUtterance = surest(pairings, context)
  return context.utterances.flatMap((told, utterance): Finding[] => {
    const rungs = { left: fullest(told.left), right: fullest(told.right) }
    if (rungs.left === rungs.right) return []
    if (told.left.length === 0 || told.right.length === 0) return [notFound(told, utterance, rungs)]
    const pairing = byUtterance
      .get(utterance)
      ?.find(({ left, right }) => left.rung === rungs.left && right.rung === rungs.right)
    if (pairing === undefined || !isOwnVoiceSure(pairing, context)) return []
    const { left, right } = pairing
    const sentences = { left: [left.sentence], right: [right.sentence] }
    return [{ rule: 'quote-form', utterance, rungs, sentences, left: left.spans, right: right.spans }]
  })
}

/** All that one article quotes of it. */
function notFound(told: Utterance, utterance: number, rungs: Sided<Rung>): Finding {
  const spans = (tellings: readonly Telling[]) => tellings.flatMap((telling) => telling.spans)
  const sentencesOf = (tellings: readonly Telling[]) => tellings.map(({ sentence }) => sentence)
  return {
    rule: 'quote-form',
    utterance,
    rungs,
    sentences: ofBoth(told, sentencesOf),
    left: spans(told.left),
    right: spans(told.right),
  }
}

function fullest(tellings: readonly Telling[]): Rung {
  const place = Math.min(...tellings.map(({ rung }) => LADDER.indexOf(rung)))
  return LADDER[place] ?? 'not-found'
}

/** What two tellings, one in the outlet's own voice, must have in common, 0–1 and in content words. */
const OWN_VOICE = { score: 0.6, shared: 4 }

function isOwnVoiceSure({ left, right, score, shared }: Pairing, { matchBetween }: Context): boolean {
  if (left.rung !== 'own-voice' && right.rung !== 'own-voice') return true
  const isStrong = matchBetween(left.sentence, right.sentence)?.strength === 'strong'
  return isStrong && score >= OWN_VOICE.score && shared >= OWN_VOICE.shared
}
