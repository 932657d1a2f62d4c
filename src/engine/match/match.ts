import { languageOf, type Lexicon } from '../lexicon/languages.ts'
import type { Match, Nearest, Reading, Sentence } from '../model.ts'
import { candidatesOf, type Candidate } from './sentences/candidates.ts'
import { kindOf } from './kind.ts'
import { isEarned } from './sentences/earned.ts'
import type { Pair as SentencePair } from './sentences/pair.ts'
import { profilesOf } from './sentences/profiles.ts'
import { reasonsOf } from './sentences/reasons.ts'
import { scoreOf, scorer, strengthOf } from './sentences/score.ts'
import { spineOf } from './spine.ts'
import { twinsOf, type Twin, type Twins } from './twins.ts'
import { unitsOf } from './words/units.ts'
import { wordLinks } from './words/word-links.ts'

export interface Matched {
  readonly matches: readonly Match[]
  readonly spine: readonly number[]
  readonly twins: Twins
  readonly nearest: {
    readonly left: readonly (Nearest | null)[]
    readonly right: readonly (Nearest | null)[]
  }
  readonly complete: boolean
}

/** Finds what two readings both tell: exact twins, then pairs by content, then the words inside. */
export function match(left: Reading, right: Reading, lexicon: Lexicon): Matched {
  const twins = twinsOf(left, right)
  const candidates = candidatesOf(
    profilesOf(left, languageOf(left.lang, lexicon)),
    profilesOf(right, languageOf(right.lang, lexicon)),
  )
  const scored = candidates.pairs.map((candidate) => ({ ...candidate, score: scoreOf(candidate.pair) }))
  const earned = scored.filter(({ pair }) => isEarned(pair))
  const found = [...twins.pairs.map(asCertain), ...withoutTwins(earned, twins)].toSorted(
    (a, b) => a.left - b.left || a.right - b.right,
  )
  const matching = found.flatMap((pair) => {
    const strength = strengthOf(pair.score)
    return strength === null ? [] : [{ ...pair, strength }]
  })
  const kept = bestPerSentence(matching)
  const words = kept.map((pair) => withWords(pair, left, right, lexicon))
  const loose = words.map((pair) => pair.match)
  const spine = spineOf(loose)
  const onSpine = new Set(spine)
  return {
    matches: loose.map((pair, at) => ({ ...pair, moved: pair.strength !== 'weak' && !onSpine.has(at) })),
    spine,
    twins,
    nearest: {
      left: nearestOf(left.sentences, scored, 'left', 'right'),
      right: nearestOf(right.sentences, scored, 'right', 'left'),
    },
    complete:
      left.complete &&
      right.complete &&
      candidates.complete &&
      kept.length === matching.length &&
      words.every((pair) => pair.complete),
  }
}

interface Pair {
  readonly left: number
  readonly right: number
  readonly score: number
  /** What the score was made of; null for twins. */
  readonly pair: SentencePair | null
}

/** The same words in the same order: as sure as a score can say. */
function asCertain(twin: Twin): Pair {
  return { ...twin, score: 1, pair: null }
}

/** In a copy a sentence with a twin has no other match; elsewhere only the twins' own pairs are taken out. */
function withoutTwins(scored: readonly (Candidate & Pair)[], twins: Twins): Pair[] {
  const partner = new Map(twins.pairs.map((twin) => [twin.left, twin.right]))
  const taken = new Set(twins.isCopy ? twins.pairs.map((twin) => twin.right) : [])
  return scored.filter((pair) =>
    twins.isCopy ? !partner.has(pair.left) && !taken.has(pair.right) : partner.get(pair.left) !== pair.right,
  )
}

/** More matches of one sentence are a text that repeats itself, and no reader follows them. */
const MOST_MATCHES = 12

/** The pairs that are among the best of both their sentences; of equals the earlier ones. */
function bestPerSentence<P extends Pair>(pairs: readonly P[]): P[] {
  const isAmongBest = (side: 'left' | 'right', other: 'left' | 'right') => {
    const ranked = new Map<number, P[]>()
    for (const pair of pairs) ranked.set(pair[side], [...(ranked.get(pair[side]) ?? []), pair])
    const best = [...ranked.values()].flatMap((rivals) =>
      rivals.toSorted((a, b) => b.score - a.score || a[other] - b[other]).slice(0, MOST_MATCHES),
    )
    return new Set(best)
  }
  const [left, right] = [isAmongBest('left', 'right'), isAmongBest('right', 'left')]
  return pairs.filter((pair) => left.has(pair) && right.has(pair))
}

/** Aligns the words of a strong or fair pair, and tells its kind and how much of each side it covers. */
function withWords(
  pair: Pair & { strength: Match['strength'] },
  left: Reading,
  right: Reading,
  lexicon: Lexicon,
): { match: Match; complete: boolean } {
  const { score, strength } = pair
  const a = unitsOf(left, sentenceAt(left, pair.left), languageOf(left.lang, lexicon))
  const b = unitsOf(right, sentenceAt(right, pair.right), languageOf(right.lang, lexicon))
  const { links, stretches, partial, complete } = wordLinks(a, b)
  const kind = kindOf(a, b, links)
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
      links: strength === 'weak' ? [] : links,
      stretches: strength === 'weak' || kind !== 'reframed' ? [] : stretches,
    },
    complete,
  }
}

function sentenceAt(reading: Reading, index: number): Sentence {
  const sentence = reading.sentences[index]
  if (sentence === undefined) throw new Error(`no sentence ${index}`)
  return sentence
}

/** The best candidate of each sentence; of equals the earlier one. */
function nearestOf(
  sentences: readonly Sentence[],
  scored: readonly (Candidate & Pair)[],
  side: 'left' | 'right',
  other: 'left' | 'right',
): (Nearest | null)[] {
  const best: (Nearest | null)[] = sentences.map(() => null)
  for (const pair of scored) {
    const known = best[pair[side]] ?? null
    if (
      known === null ||
      pair.score > known.score ||
      (pair.score === known.score && pair[other] < known.sentence)
    ) {
      best[pair[side]] = { sentence: pair[other], score: pair.score }
    }
  }
  return best
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6
}
