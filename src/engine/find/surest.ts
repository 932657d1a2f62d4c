import type { Context } from './context.ts'
import type { Pairing } from './utterances/utterances.ts'

/** What two tellings of one speaker must have in common, 0–1 and in content words, to say that one puts the other otherwise. */
const ONE_SPEAKER = { score: 0.36, shared: 2 }

/** The same where the texts do not tell whether it is one; their sentences must match too. */
const UNKNOWN = { score: 0.55, shared: 3 }

/** Fewer words will do where they are nearly all. */
const LIKE = { score: 0.62, shared: 2 }

/** The pairings of each utterance that are sure enough to compare how each side tells it, the likest first. */
export function surest(
  pairings: readonly Pairing[],
  context: Context,
): ReadonlyMap<number, readonly Pairing[]> {
  const found = new Map<number, Pairing[]>()
  const sure = pairings.filter((pairing) => isSure(pairing, context))
  for (const pairing of sure.toSorted((a, b) => b.score - a.score)) {
    const known = found.get(pairing.utterance)
    if (known === undefined) found.set(pairing.utterance, [pairing])
    else known.push(pairing)
  }
  return found
}

function isSure({ left, right, score, shared, isMatched }: Pairing, context: Context): boolean {
  const are = context.speakers(left.quote, right.quote)
  if (are === 'other') return false
  if (are === 'same') return score >= ONE_SPEAKER.score && shared >= ONE_SPEAKER.shared
  if (score >= UNKNOWN.score && shared >= UNKNOWN.shared && isMatched) return true
  return isMatched && score >= LIKE.score && shared >= LIKE.shared
}
