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
import { roughLinks, twinLinks } from './words/rough-links.ts'
import { unitsOf, type Unit } from './words/units.ts'
import { wordLinks, type WordLinks } from './words/word-links.ts'

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
  const isOpen = isOpenBeside(twins)
  const candidates = candidatesOf(
    profilesOf(left, languageOf(left.lang, lexicon)),
    profilesOf(right, languageOf(right.lang, lexicon)),
    twins.isCopy ? isOpen : undefined,
  )
  const scored = candidates.pairs.map((candidate) => ({ ...candidate, score: scoreOf(candidate.pair) }))
  const earned = scored.filter((one) => isEarned(one.pair) && isOpen(one.left, one.right))
  const found = [...twins.pairs.map(asCertain), ...earned].toSorted(
    (a, b) => a.left - b.left || a.right - b.right,
  )
  const matching = found.flatMap((pair) => {
    const strength = strengthOf(pair.score)
    return strength === null ? [] : [{ ...pair, strength }]
  })
  const kept = bestPerSentence(matching)
  const units = { left: unitsBySentence(left, lexicon), right: unitsBySentence(right, lexicon) }
  const words = kept.map((pair) => withWords(pair, units.left(pair.left), units.right(pair.right)))
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
function isOpenBeside({ pairs, isCopy }: Twins): (left: number, right: number) => boolean {
  const partner = new Map(pairs.map((twin) => [twin.left, twin.right]))
  const taken = new Set(pairs.map((twin) => twin.right))
  return (left, right) => (isCopy ? !partner.has(left) && !taken.has(right) : partner.get(left) !== right)
}

/** More matches of one sentence are a text that repeats itself, and no reader follows them. */
const MOST_MATCHES = 12

/** The pairs that are among the best of both their sentences; of equals the earlier ones. */
function bestPerSentence<P extends Pair>(pairs: readonly P[]): P[] {
  const isAmongBest = (side: 'left' | 'right', other: 'left' | 'right') => {
    const ranked = new Map<number, P[]>()
    for (const pair of pairs) {
      const known = ranked.get(pair[side])
      if (known === undefined) ranked.set(pair[side], [pair])
      else known.push(pair)
    }
    const best = [...ranked.values()].flatMap((rivals) =>
      rivals.toSorted((a, b) => b.score - a.score || a[other] - b[other]).slice(0, MOST_MATCHES),
    )
    return new Set(best)
  }
  const [left, right] = [isAmongBest('left', 'right'), isAmongBest('right', 'left')]
  return pairs.filter((pair) => left.has(pair) && right.has(pair))
}

/** The units of a reading's sentences, each made once, when asked for. */
function unitsBySentence(reading: Reading, lexicon: Lexicon): (sentence: number) => readonly Unit[] {
  const language = languageOf(reading.lang, lexicon)
  const known: (readonly Unit[])[] = []
  return (index) => {
    const sentence = reading.sentences[index]
    if (sentence === undefined) throw new Error(`no sentence ${index}`)
    return (known[index] ??= unitsOf(reading, sentence, language))
  }
}

/** Aligns the words of a strong or fair pair, and tells its kind and how much of each side it covers. */
function withWords(
  pair: Pair & { strength: Match['strength'] },
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
      links: strength === 'weak' ? [] : links,
      stretches: kind === 'reframed' ? stretches : [],
    },
    complete,
  }
}

/** The model is asked where words are marked; twins and weak pairs need none. */
function linksOf(
  { pair, strength }: Pair & { strength: Match['strength'] },
  left: readonly Unit[],
  right: readonly Unit[],
): WordLinks {
  if (pair === null) return twinLinks(left, right)
  return strength === 'weak' ? roughLinks(left, right) : wordLinks(left, right)
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
