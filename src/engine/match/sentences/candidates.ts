import { evidenceFor } from './evidence.ts'
import { Letters } from './letters.ts'
import type { Around, Pair } from './pair.ts'
import { lookedUp, massWith, type Partners } from './partners.ts'
import type { Profile } from './profiles.ts'
import { standingsOf, type Standings } from './standing.ts'
import { vectorsOf, type Vectors } from './vocabulary.ts'

export interface Candidate {
  readonly left: number
  readonly right: number
  readonly pair: Pair
}

export interface Candidates {
  /** Pairs that may be matches, by left sentence, then right. */
  readonly pairs: readonly Candidate[]
  /** False where a bound kept a pair that shares terms from being looked at. */
  readonly complete: boolean
}

/** The pairs of sentences that share terms and may be looked at, with all that is measured of them. */
export function candidatesOf(
  left: readonly Profile[],
  right: readonly Profile[],
  isOpen: (left: number, right: number) => boolean = () => true,
): Candidates {
  const vectors = vectorsOf(left, right)
  const standings = standingsOf(vectors)
  const letters = new Letters(left, right)
  const { places, complete } = heaviest(standings)
  const open = places.filter((place) => isOpen(place.left, place.right))
  const found = open.map(({ left: i, right: j }) => ({
    left: i,
    right: j,
    evidence: evidenceFor(vectors.left[i]!, vectors.right[j]!, vectors),
  }))
  const closest = { left: new Float64Array(left.length), right: new Float64Array(right.length) }
  for (const { left: i, right: j } of found) {
    const { cosine } = letters.between(i, j)
    closest.left[i] = Math.max(closest.left[i]!, cosine)
    closest.right[j] = Math.max(closest.right[j]!, cosine)
  }
  const lengths = { left: left.length, right: right.length }
  const pairs = found.map(({ left: i, right: j, evidence }) => ({
    left: i,
    right: j,
    pair: {
      ...evidence,
      standing: { left: standings.left[i]!, right: standings.right[j]! },
      letters: letters.between(i, j),
      closestLetters: { left: closest.left[i]!, right: closest.right[j]! },
      longLetters: letters.longBetween(i, j),
      around: aroundOf(i, j, standings, letters),
      fewest: Math.min(left.length, right.length),
      lengths,
    },
  }))
  return { pairs, complete: complete && isComplete(vectors) }
}

/**
 * Of short articles about all pairs are looked at. Of long ones, so that the time grows with their length and not
 * with its square, the heaviest few of each sentence: labelled matches are hardly ever further down on both sides.
 */
const MOST_PAIRS = 2400
const FEWEST_PARTNERS = 4

/** The pairs that are among the heaviest of either sentence, and whether those are all. */
function heaviest({ left, right }: Standings): {
  places: { left: number; right: number }[]
  complete: boolean
} {
  const most = Math.max(FEWEST_PARTNERS, Math.floor(MOST_PAIRS / Math.max(left.length, right.length)))
  const leftBounds = left.map(({ partners }) => boundOf(partners, most))
  const rightBounds = right.map(({ partners }) => boundOf(partners, most))
  const places = left.flatMap(({ partners }, i) =>
    [...partners.at].flatMap((j, k) => {
      const mass = partners.mass[k]!
      return mass >= leftBounds[i]! || mass >= rightBounds[j]! ? [{ left: i, right: j }] : []
    }),
  )
  const all = left.reduce((sum, { partners }) => sum + partners.at.length, 0)
  return { places, complete: places.length === all }
}

/** What the last of a sentence's heaviest partners shares; partners as heavy are not cut off. */
function boundOf({ mass }: Partners, most: number): number {
  return mass.length <= most ? 0 : mass.toSorted()[mass.length - most]!
}

function aroundOf(i: number, j: number, { left }: Standings, letters: Letters): Around {
  const mass = (a: number, b: number) => massWith(left[a]?.partners, b)
  const cosine = (a: number, b: number) => letters.between(a, b).cosine
  return {
    most: Math.max(mass(i - 1, j - 1), mass(i + 1, j + 1)),
    beside: Math.max(mass(i - 1, j), mass(i + 1, j), mass(i, j - 1), mass(i, j + 1)),
    letters: Math.max(cosine(i - 1, j - 1), cosine(i + 1, j + 1)),
  }
}

/** A text that repeats one sentence hundreds of times has sentences of which every term is too common. */
function isComplete(vectors: Vectors): boolean {
  const isLookedUp = lookedUp(vectors)
  return [...vectors.left, ...vectors.right].every(
    ({ ids }) => ids.length === 0 || ids.some((id) => isLookedUp[id] !== 0),
  )
}
