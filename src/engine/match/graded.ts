import type { Match, Strength } from '../model.ts'
import { kindOf } from './kind.ts'
import type { Pair as SentencePair } from './sentences/pair.ts'
import { reasonsOf } from './sentences/reasons.ts'
import { scorer } from './sentences/score.ts'
import { roughLinks, twinLinks } from './words/rough-links.ts'
import type { Unit } from './words/units.ts'
import { wordLinks, type WordLinks } from './words/word-links.ts'

/** Two sentences that may be a match. */
export interface Scored {
  /** Indexes of the sentences. */
  readonly left: number
  readonly right: number
  readonly score: number
  /** What the score was made of; null where nothing was weighed: twins, and what only a person paired. */
  readonly pair: SentencePair | null
  /** The same words in the same order. */
  readonly isTwin: boolean
}

/** Two sentences that are a match, before their words are looked at. */
export interface Graded extends Scored {
  readonly strength: Strength
  readonly by?: 'reader'
}

/** What a person paired: as sure as a score can say. */
export const GIVEN = { score: 1, strength: 'strong' } as const
/** And what the matcher knows of it where it did not find the pair. */
export const UNWEIGHED = { pair: null, isTwin: false } as const

/** Aligns the words of a strong or fair pair, and tells its kind and how much of each side it covers. */
export function withWords(
  { by, ...pair }: Graded,
  left: readonly Unit[],
  right: readonly Unit[],
): { match: Match; complete: boolean } {
  const { score, strength } = pair
  const { links, stretches, partial, complete } = linksOf(pair, left, right)
  const kind = kindOf(left, right, links)
  return {
    match: {
      left: pair.left,
      right: pair.right,
      kind,
      strength,
      score,
      reasons: pair.pair === null ? [] : reasonsOf(pair.pair, scorer),
      partial: [rounded(partial[0]), rounded(partial[1])],
      moved: false,
      ...(by === undefined ? {} : { by }),
      links: strength === 'weak' ? [] : links,
      stretches: kind === 'reframed' ? stretches : [],
    },
    complete,
  }
}

/** The model is asked where words are marked; twins and weak pairs need none. */
function linksOf(
  { isTwin, strength }: Omit<Graded, 'by'>,
  left: readonly Unit[],
  right: readonly Unit[],
): WordLinks {
  if (isTwin) return twinLinks(left, right)
  return strength === 'weak' ? roughLinks(left, right) : wordLinks(left, right)
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6
}
