import type { MatchFact, MatchReason, Span } from '../../model.ts'
import { letterFeatures } from './features/letters.ts'
import { neighbourFeatures } from './features/neighbours.ts'
import { orderFeatures } from './features/order.ts'
import { overlapFeatures } from './features/overlap.ts'
import { placeFeatures } from './features/place.ts'
import { quoteFeatures } from './features/quotes.ts'
import { rivalFeatures } from './features/rivals.ts'
import { termFeatures } from './features/terms.ts'
import type { Feature } from './features/feature.ts'
import type { Pair } from './pair.ts'
import { partsOf } from './parts.ts'
import type { Scorer } from './scorer.ts'

/** Below so large a part of a logit a group of features decided nothing. */
const LEAST_PART = 0.2

/** Each group of features with the facts behind it; a group whose facts do not bear out its part says nothing. */
const GROUPS: readonly {
  readonly features: readonly Feature[]
  readonly facts: (pair: Pair, isFor: boolean) => readonly MatchFact[]
}[] = [
  { features: [...termFeatures, ...overlapFeatures, ...letterFeatures], facts: wordFacts },
  { features: orderFeatures, facts: runFacts },
  { features: placeFeatures, facts: placeFacts },
  { features: quoteFeatures, facts: quoteFacts },
  { features: rivalFeatures, facts: rivalFacts },
  { features: neighbourFeatures, facts: neighbourFacts },
]

/** Why a pair has its score, in facts that a reader can check; what weighs most comes first. */
export function reasonsOf(pair: Pair, scorer: Scorer): MatchReason[] {
  const { parts } = partsOf(pair, scorer)
  const partOf = new Map(parts.map(({ name, part }) => [name, part]))
  const found = GROUPS.flatMap(({ features, facts }) => {
    const part = features.reduce((sum, { name }) => sum + (partOf.get(name) ?? 0), 0)
    if (Math.abs(part) < LEAST_PART) return []
    const rounded = Math.round(part * 1000) / 1000
    return facts(pair, part > 0).map((fact): MatchReason => ({ fact, part: rounded }))
  })
  return found.toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part))
}

/** So many shared terms of a kind are named, the rarest first. */
const MOST_TERMS = 3
/** A sentence tells more where so large a share of its weight is its own. */
const TELLS_MORE = 0.6

function wordFacts(pair: Pair, isFor: boolean): MatchFact[] {
  if (!isFor) {
    const isMore = (['left', 'right'] as const).every(
      (side) => pair.mass < (1 - TELLS_MORE) * pair[side].mass,
    )
    return isMore ? [{ code: 'much-else' }] : []
  }
  const kinds = [
    { code: 'words', shared: pair.words },
    { code: 'names', shared: pair.names },
    { code: 'figures', shared: pair.numbers },
  ] as const
  return kinds.flatMap(({ code, shared }) => {
    const terms = shared.slice(0, MOST_TERMS)
    if (terms.length === 0) return []
    const spans = (side: 'left' | 'right') =>
      terms.flatMap(({ id }): readonly Span[] => {
        const place = pair[side].places[pair[side].ids.indexOf(id)]
        return place === undefined ? [] : [place]
      })
    return [{ code, left: spans('left'), right: spans('right') }]
  })
}

/** Fewer words in a row are chance. */
const SHORTEST_RUN = 3

function runFacts({ run }: Pair, isFor: boolean): MatchFact[] {
  return isFor && run >= SHORTEST_RUN ? [{ code: 'run', words: run }] : []
}

/** 0–1: what counts as early, as one place, and as far apart. */
const EARLY = 0.25
const SAME_PLACE = 0.12
const FAR_APART = 0.4

function placeFacts({ left, right }: Pair, isFor: boolean): MatchFact[] {
  const [a, b] = [left.profile.position, right.profile.position]
  if (!isFor) return Math.abs(a - b) >= FAR_APART ? [{ code: 'far-apart' }] : []
  if (Math.max(a, b) <= EARLY) return [{ code: 'both-early' }]
  return Math.abs(a - b) <= SAME_PLACE ? [{ code: 'same-place' }] : []
}

function quoteFacts({ left, right, quoted }: Pair, isFor: boolean): MatchFact[] {
  const [a, b] = [left.profile, right.profile]
  const facts: MatchFact[] = []
  if (isFor && quoted > 0) facts.push({ code: 'same-quoted' })
  else if (isFor && a.isQuoted && b.isQuoted) facts.push({ code: 'both-quote' })
  else if (!isFor && a.isQuoted !== b.isQuoted) facts.push({ code: 'one-quotes' })
  if (a.speaker !== null && b.speaker !== null && (a.speaker === b.speaker) === isFor)
    facts.push({ code: isFor ? 'same-speaker' : 'other-speaker' })
  return facts
}

function rivalFacts({ mass, standing }: Pair, isFor: boolean): MatchFact[] {
  const [a, b] = [standing.left.best, standing.right.best]
  if (isFor) return mass >= a && mass >= b ? [{ code: 'best' }] : []
  return mass < a && mass < b ? [{ code: 'rivals' }] : []
}

/** From this shared weight on a neighbouring pair shares much. */
const MUCH = 1.5

function neighbourFacts({ around }: Pair, isFor: boolean): MatchFact[] {
  return isFor && around.most >= MUCH ? [{ code: 'around' }] : []
}
