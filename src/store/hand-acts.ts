import type { Comparison, Facing, Sided } from '../engine/model.ts'
import type { ReaderHand } from '../library/hand-model.ts'
import { NOTHING_SAID, pairsIn } from './hand.ts'
import type { HandAct, HandHistory } from './model.ts'
import { isSamePair, sentencePair } from './sentence-pair.ts'

/**
 * The history after an act; null where it changes nothing. An act that takes back an earlier word leaves no word of
 * the opposite: breaking a joined pair unjoins it, joining a broken one mends it.
 */
export function acted(history: HandHistory, act: HandAct, comparison: Comparison): HandHistory | null {
  if (act.kind === 'undo') return undone(history)
  if (act.kind === 'redo') return redone(history)
  const next = handAfter(history.now, act, comparison)
  if (next === null || isSameHand(next, history.now)) return null
  return { past: [...history.past, history.now], now: next, future: [] }
}

/** The two sentences that an act is about; null where it is about no pair. */
export function actedOn(act: HandAct, { matches }: Comparison): Sided<number> | null {
  if (act.kind === 'join') return act
  return 'match' in act ? (matches[act.match] ?? null) : null
}

function undone({ past, now, future }: HandHistory): HandHistory | null {
  const last = past.at(-1)
  return last ? { past: past.slice(0, -1), now: last, future: [now, ...future] } : null
}

function redone({ past, now, future }: HandHistory): HandHistory | null {
  const [next, ...rest] = future
  return next ? { past: [...past, now], now: next, future: rest } : null
}

function handAfter(hand: ReaderHand, act: HandAct, comparison: Comparison): ReaderHand | null {
  if (act.kind === 'clear') return NOTHING_SAID
  if (act.kind === 'adopt') return act.hand
  const sentences = actedOn(act, comparison)
  const pair = sentences && sentencePair(comparison, sentences)
  if (!pair || !sentences) return null
  if (act.kind === 'break') return broken(hand, pair)
  const kept = hand.kept.find((one) => isSamePair(one, pair))
  if (act.kind === 'keep')
    return kept ? { ...hand, kept: without(hand.kept, pair) } : withKept(hand, pair, false)
  if (kept) return null
  const wasBroken = hand.broken.some((one) => isSamePair(one, pair))
  if (wasBroken) return { ...hand, broken: without(hand.broken, pair) }
  return withKept(hand, pair, !isFound(comparison, sentences))
}

function broken(hand: ReaderHand, pair: Facing): ReaderHand {
  const word = hand.kept.find((one) => isSamePair(one, pair))
  const kept = without(hand.kept, pair)
  return word?.joined ? { ...hand, kept } : { kept, broken: [...without(hand.broken, pair), pair] }
}

function withKept({ kept, broken: apart }: ReaderHand, pair: Facing, joined: boolean): ReaderHand {
  return { kept: [...kept, { ...pair, joined }], broken: without(apart, pair) }
}

function isFound({ matches }: Comparison, { left, right }: Sided<number>): boolean {
  return matches.some((match) => match.left === left && match.right === right)
}

function without<T extends Facing>(pairs: readonly T[], pair: Facing): readonly T[] {
  return pairs.filter((one) => !isSamePair(one, pair))
}

/** In whatever order the words were said. */
function isSameHand(one: ReaderHand, other: ReaderHand): boolean {
  if (pairsIn(one) !== pairsIn(other)) return false
  const isIn = (pair: Facing, pairs: readonly Facing[]) => pairs.some((known) => isSamePair(known, pair))
  return (
    one.kept.every((pair) => isIn(pair, other.kept)) && one.broken.every((pair) => isIn(pair, other.broken))
  )
}
