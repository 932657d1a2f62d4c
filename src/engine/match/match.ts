import { languageOf, type Lexicon } from '../lexicon/languages.ts'
import type { Match, Nearest, Reading } from '../model.ts'
import { bestPerSentence, nearestOf } from './best.ts'
import { GIVEN, type Graded, type Scored, UNWEIGHED, withWords } from './graded.ts'
import { byKey, byPlace, type HandPairs, NO_HAND, pairKey } from './hand.ts'
import { candidatesOf } from './sentences/candidates.ts'
import { isEarned } from './sentences/earned.ts'
import { profilesOf } from './sentences/profiles.ts'
import { scoreOf, strengthOf } from './sentences/score.ts'
import { spineOf } from './spine.ts'
import { twinsOf, type Twin, type Twins } from './twins.ts'
import { pairUnits } from './words/pair-units.ts'

export interface Matched {
  readonly matches: readonly Match[]
  readonly spine: readonly number[]
  /** As the texts have them, whatever the reader's hand says. */
  readonly twins: Twins
  readonly nearest: {
    readonly left: readonly (Nearest | null)[]
    readonly right: readonly (Nearest | null)[]
  }
  readonly complete: boolean
}

/**
 * Finds what two readings both tell: exact twins, then pairs by content, then the words inside. A reader's hand
 * takes pairs out and puts pairs in; it changes the score of no other pair that was already weighed.
 */
export function match(left: Reading, right: Reading, lexicon: Lexicon, hand: HandPairs = NO_HAND): Matched {
  const twins = twinsOf(left, right)
  const isUnbroken = (pair: Twin) => !hand.isBroken(pair.left, pair.right)
  const standing = { ...twins, pairs: twins.pairs.filter(isUnbroken) }
  const isOpen = isOpenBeside(standing)
  const candidates = candidatesOf(
    profilesOf(left, languageOf(left.lang, lexicon)),
    profilesOf(right, languageOf(right.lang, lexicon)),
    twins.isCopy ? isOpen : undefined,
  )
  const scored = candidates.pairs
    .filter(isUnbroken)
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate.pair), isTwin: false }))
  const earned = scored.filter((one) => isEarned(one.pair) && isOpen(one.left, one.right))
  const found = graded([...standing.pairs.map(asCertain), ...earned].toSorted(byPlace))
  const best = bestPerSentence(found)
  const unitsOf = pairUnits({ left, right }, lexicon)
  const words = withKept(best, found, hand).map((pair) => {
    const units = unitsOf(pair)
    return withWords(pair, units.left, units.right)
  })
  const loose = words.map((pair) => pair.match)
  const spine = spineOf(loose)
  const onSpine = new Set(spine)
  return {
    matches: loose.map((pair, at) => ({ ...pair, moved: pair.strength !== 'weak' && !onSpine.has(at) })),
    spine,
    twins,
    nearest: {
      left: nearestOf(left.sentences, scored, 'left'),
      right: nearestOf(right.sentences, scored, 'right'),
    },
    complete:
      left.complete &&
      right.complete &&
      candidates.complete &&
      best.length === found.length &&
      words.every((pair) => pair.complete),
  }
}

/** The same words in the same order: as sure as a score can say. */
function asCertain(twin: Twin): Scored {
  return { ...twin, score: 1, pair: null, isTwin: true }
}

/** In a copy a sentence with a twin has no other match; elsewhere only the twins' own pairs are taken out. */
function isOpenBeside({ pairs, isCopy }: Twins): (left: number, right: number) => boolean {
  const partner = new Map(pairs.map((twin) => [twin.left, twin.right]))
  const taken = new Set(pairs.map((twin) => twin.right))
  return (left, right) => (isCopy ? !partner.has(left) && !taken.has(right) : partner.get(left) !== right)
}

/** Those that score enough for a match. */
function graded(pairs: readonly Scored[]): Graded[] {
  return pairs.flatMap((pair) => {
    const strength = strengthOf(pair.score)
    return strength === null ? [] : [{ ...pair, strength }]
  })
}

/** The best pairs and the reader's, which no bound cuts off; what spoke for one that was found too is kept. */
function withKept(best: readonly Graded[], found: readonly Graded[], { kept, isKept }: HandPairs): Graded[] {
  const known = byKey(found)
  const given = kept.map((pair): Graded => {
    const { left, right } = pair
    return { left, right, ...(known.get(pairKey(pair)) ?? UNWEIGHED), ...GIVEN, by: 'reader' }
  })
  return [...best.filter((pair) => !isKept(pair.left, pair.right)), ...given].toSorted(byPlace)
}
