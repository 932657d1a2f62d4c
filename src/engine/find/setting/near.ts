import type { Match, Sided, Utterance } from '../../model.ts'
import { gathered } from '../../read/actors/gathered.ts'
import type { Told } from './phrases.ts'

/** What tells which sentences are of the same words. */
export interface Bonds {
  readonly matches: readonly Match[]
  readonly utterances?: readonly Utterance[]
}

/** The right sentences that may tell of the same speaking as a left one. Indexes. */
export type Partners = (left: number) => ReadonlySet<number>

/** Sentences so far from a matched one may belong to it: the cue stands beside the words that are matched. */
const BESIDE = [-1, 0, 1]

/** Sentences that are matched in whatever strength, stand beside matched ones, or tell the same words. */
export function partnersIn({ matches, utterances = [] }: Bonds): Partners {
  const matched = gathered(matches, ({ left }) => left)
  const told = gathered(
    utterances.flatMap(({ left, right }) => left.map(({ sentence }) => ({ sentence, right }))),
    ({ sentence }) => sentence,
  )
  const known = new Map<number, ReadonlySet<number>>()
  return (left) => {
    const found =
      known.get(left) ??
      new Set([
        ...BESIDE.flatMap((step) => matched.get(left + step) ?? []).flatMap((match) =>
          BESIDE.map((step) => match.right + step),
        ),
        ...new Set((told.get(left) ?? []).flatMap(({ right }) => right.map(({ sentence }) => sentence))),
      ])
    known.set(left, found)
    return found
  }
}

/** Of what both sides tell in sentences that are partners the first; null where no two are. */
export function firstTogether(
  left: readonly Told[],
  right: readonly Told[],
  partners: Partners,
): Sided<Told> | null {
  const there = gathered(right, ({ sentence }) => sentence)
  let first: Sided<Told> | null = null
  for (const one of left)
    for (const sentence of partners(one.sentence))
      for (const other of there.get(sentence) ?? []) {
        const pair = { left: one, right: other }
        if (first === null || isBefore(pair, first)) first = pair
      }
  return first
}

/** The same for either order of the sides. */
function isBefore(one: Sided<Told>, other: Sided<Told>): boolean {
  const sum = ({ left, right }: Sided<Told>) => left.start + right.start
  const least = ({ left, right }: Sided<Told>) => Math.min(left.start, right.start)
  return (sum(one) - sum(other) || least(one) - least(other)) < 0
}
