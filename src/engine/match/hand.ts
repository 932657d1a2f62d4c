import type { Facing, FollowedHand, Hand, Reading, Sided, Span } from '../model.ts'

/** A reader's hand as the matcher follows it: pairs of sentences by their indexes. */
export interface HandPairs {
  /** Each pair once. */
  readonly kept: readonly Sided<number>[]
  readonly isKept: IsPair
  readonly isBroken: IsPair
  /** Undefined where the reader said nothing. */
  readonly followed: FollowedHand | undefined
}

export type IsPair = (left: number, right: number) => boolean

export const NO_HAND: HandPairs = { kept: [], isKept: never, isBroken: never, followed: undefined }

/** Finds the sentences that a hand names by the start and end of their spans. A pair kept and broken is kept. */
export function handPairs(hand: Hand | undefined, readings: Sided<Reading>): HandPairs {
  const given = hand === undefined ? 0 : hand.kept.length + hand.broken.length
  if (hand === undefined || given === 0) return NO_HAND
  const resolve = resolver(readings)
  const [kept, broken] = [hand.kept.flatMap(resolve), hand.broken.flatMap(resolve)]
  const keptByKey = byKey(kept)
  const brokenKeys = [...byKey(broken).keys()].filter((key) => !keptByKey.has(key))
  const isBroken = new Set(brokenKeys)
  return {
    kept: [...keptByKey.values()],
    isKept: (left, right) => keptByKey.has(pairKey({ left, right })),
    isBroken: (left, right) => isBroken.has(pairKey({ left, right })),
    followed: { kept: keptByKey.size, broken: isBroken.size, lost: given - kept.length - broken.length },
  }
}

/** One text for a pair of sentences. */
export function pairKey({ left, right }: Sided<number>): string {
  return `${left} ${right}`
}

/** The pairs, each once. */
export function byKey<P extends Sided<number>>(pairs: readonly P[]): Map<string, P> {
  return new Map(pairs.map((pair) => [pairKey(pair), pair]))
}

/** By sentence: left, then right. */
export function byPlace(a: Sided<number>, b: Sided<number>): number {
  return a.left - b.left || a.right - b.right
}

function resolver(readings: Sided<Reading>): (pair: Facing) => Sided<number>[] {
  const places = { left: placesIn(readings.left), right: placesIn(readings.right) }
  return (pair) => {
    const [left, right] = [places.left(pair.left), places.right(pair.right)]
    return left === undefined || right === undefined ? [] : [{ left, right }]
  }
}

function placesIn({ sentences }: Reading): (span: Span) => number | undefined {
  const name = ({ start, end }: Span) => `${start}-${end}`
  const places = new Map(sentences.map((sentence, at) => [name(sentence), at]))
  return (span) => places.get(name(span))
}

function never(): boolean {
  return false
}
