import type { Side, Sided, Telling, Utterance } from '../../model.ts'
import { type Matched, ofBoth, SIDES, toldBy } from '../context.ts'
import { type Likeness, likenesses } from './alike.ts'
import { groupsBySaying, groupsOf } from './groups.ts'
import { unfound } from './unfound.ts'
import { withNeighbours } from './neighbours.ts'
import { type Saying, sayingsOf } from './sayings.ts'

/** Two tellings of the same words, one of each article. */
export interface Pairing {
  readonly left: Telling
  readonly right: Telling
  /** How much they have in common, 0–1. */
  readonly score: number
  /** How many content words both have. */
  readonly shared: number
  /** Their sentences are a strong or fair match. */
  readonly isMatched: boolean
  /** Index into the utterances. */
  readonly utterance: number
}

export interface Utterances {
  readonly utterances: readonly Utterance[]
  /** In the order of the left article. */
  readonly pairings: readonly Pairing[]
}

/**
 * What somebody said, wherever the two articles tell it: quotes are paired with quotes, with reported speech and
 * with the outlet's own voice by the content words they share, the rarer the more; in sentences that match
 * less will do. What is told several times is one utterance. Behind them stand whole quotes that were not found.
 */
export function utterancesOf(compared: Matched): Utterances {
  const sayings = ofBoth(toldBy(compared), sayingsOf)
  const pairs = bestPairs(likenesses(sayings, compared), sayings)
  const paired = withNeighbours(groupsOf(pairs, sayings), sayings, compared)
  const groups = [...paired, ...unfound(paired, sayings, compared)]
  const groupsAt = { left: groupsBySaying(groups, 'left'), right: groupsBySaying(groups, 'right') }
  const tell = (side: Side) => (at: number) => sayings[side].slice(at, at + 1).map(tellingOf)
  return {
    utterances: groups.map(({ left, right }) => ({
      left: left.flatMap(tell('left')),
      right: right.flatMap(tell('right')),
    })),
    pairings: pairs.flatMap((pair) => {
      const theirs = groupsAt.right.get(pair.right) ?? []
      const utterance = groupsAt.left.get(pair.left)?.find((at) => theirs.includes(at))
      const [left] = tell('left')(pair.left)
      const [right] = tell('right')(pair.right)
      const isWhole = left !== undefined && right !== undefined && utterance !== undefined
      return isWhole
        ? [{ left, right, score: pair.score, shared: pair.shared, isMatched: pair.isMatched, utterance }]
        : []
    }),
  }
}

function tellingOf({ rung, quote, sentence, spans }: Saying): Telling {
  return { rung, quote, sentence, spans }
}

/**
 * The pairs that are the best of at least one of their two sayings: of all there are, or, in sentences that
 * match, of those between the two sentences. Of equals the earlier one.
 */
function bestPairs(pairs: readonly Likeness[], sayings: Sided<readonly Saying[]>): Likeness[] {
  const sentenceOf = (side: Side, at: number) => sayings[side][at]?.sentence ?? 0
  const best = SIDES.flatMap((side) => {
    const other = side === 'left' ? 'right' : 'left'
    return [
      bestBy(pairs, (pair) => `${pair[side]}`),
      bestBy(
        pairs.filter(({ isMatched }) => isMatched),
        (pair) => `${pair[side]} ${sentenceOf(other, pair[other])}`,
      ),
    ]
  })
  return pairs.filter((pair) => best.some((of) => of.has(pair)))
}

function bestBy(pairs: readonly Likeness[], keyOf: (pair: Likeness) => string): ReadonlySet<Likeness> {
  const found = new Map<string, Likeness>()
  for (const pair of pairs) {
    const known = found.get(keyOf(pair))
    if (known === undefined || pair.score > known.score) found.set(keyOf(pair), pair)
  }
  return new Set(found.values())
}
