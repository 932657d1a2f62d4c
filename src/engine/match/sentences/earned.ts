import type { Pair } from './pair.ts'

/** In shorter articles every word is rare, and one shared word proves nothing. */
const ENOUGH_SENTENCES = 6

/**
 * Whether a pair may be a match at all, whatever its score: it shares a word that is no name, or two names that
 * are two people or places. Who speaks is told in many sentences; function words are no terms.
 */
export function isEarned({ shared, names, fewest }: Pair): boolean {
  if (shared.length < 2 && fewest < ENOUGH_SENTENCES) return false
  return names.length < shared.length || names.filter(({ isWhole }) => isWhole).length > 1
}
