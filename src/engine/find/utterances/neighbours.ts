import type { Side, Sided } from '../../model.ts'
import type { Matched } from '../context.ts'
import { type Group, groupsBySaying } from './groups.ts'
import type { Saying } from './sayings.ts'

/**
 * A quote without a pair that stands beside a paired one, of the same speaker, belongs to its utterance where
 * the other article's quote says more than was paired, and what stands before both is matched:
 * "“I am upset about the incident and express condolences”" / "“I’m very sorry for that,” … “I would like to
 * express my condolences”".
 */
export function withNeighbours(
  groups: readonly Group[],
  sayings: Sided<readonly Saying[]>,
  compared: Matched,
): Group[] {
  const alone = { left: lonely(groups, sayings, 'left'), right: lonely(groups, sayings, 'right') }
  return groups.map((group) => ({
    left: sorted([...group.left, ...joining('left', group, alone.left, { sayings, compared })]),
    right: sorted([...group.right, ...joining('right', group, alone.right, { sayings, compared })]),
  }))
}

/** Full quotes without a pair, by their sentence. */
function lonely(
  groups: readonly Group[],
  sayings: Sided<readonly Saying[]>,
  side: Side,
): ReadonlyMap<number, number> {
  const paired = groupsBySaying(groups, side)
  return new Map(
    sayings[side].flatMap(({ rung, sentence }, at): [number, number][] =>
      rung === 'full-quote' && !paired.has(at) ? [[sentence, at]] : [],
    ),
  )
}

interface All {
  readonly sayings: Sided<readonly Saying[]>
  readonly compared: Matched
}

/** The lonely quotes of a side that belong to a group. */
function joining(side: Side, group: Group, alone: ReadonlyMap<number, number>, all: All): number[] {
  const other = side === 'left' ? 'right' : 'left'
  const { sayings, compared } = all
  const full = (of: Side) =>
    group[of].flatMap((at) => sayings[of][at] ?? []).filter(({ rung }) => rung === 'full-quote')
  const [own, others] = [full(side), full(other)]
  const beside = own.flatMap(({ sentence }) => [sentence - 1, sentence + 1])
  return [...new Set(beside)].flatMap((sentence) => {
    const at = alone.get(sentence)
    const saying = at === undefined ? undefined : sayings[side][at]
    if (at === undefined || saying === undefined) return []
    const isTheirs = own.some((one) => isOneSpeaker(saying, one, compared, side))
    const saysMore = others.some(
      (told) =>
        leftOver(told, own) >= SAYS_MORE && isMatched(compared, side, saying.sentence - 1, told.sentence - 1),
    )
    return isTheirs && saysMore ? [at] : []
  })
}

/** The same actor; where one of the two quotes names nobody it goes on from the other. */
function isOneSpeaker(a: Saying, b: Saying, { readings }: Matched, side: Side): boolean {
  const actor = (saying: Saying) => readings[side].quotes[saying.quote ?? -1]?.actor ?? null
  const [one, other] = [actor(a), actor(b)]
  return one === null || other === null || one === other
}

/** From this share of a quote's content words on that its pairs do not have, it says more. */
const SAYS_MORE = 0.3

function leftOver(told: Saying, paired: readonly Saying[]): number {
  const terms = [...told.terms]
  return terms.filter((term) => !paired.some((one) => one.terms.has(term))).length / Math.max(1, terms.length)
}

function isMatched({ matchBetween }: Matched, side: Side, own: number, others: number): boolean {
  const match = side === 'left' ? matchBetween(own, others) : matchBetween(others, own)
  return match !== undefined && match.strength !== 'weak'
}

function sorted(indexes: readonly number[]): number[] {
  return [...indexes].toSorted((a, b) => a - b)
}
