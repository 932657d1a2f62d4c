import type { Sided, Strength } from '../../model.ts'
import type { Matched } from '../context.ts'
import type { Saying } from './sayings.ts'

/** Two sayings that tell the same words: indexes, with how much they have in common, 0–1. */
export interface Likeness {
  readonly left: number
  readonly right: number
  readonly score: number
  /** How many content words both have. */
  readonly shared: number
  /** Their sentences are a strong or fair match. */
  readonly isMatched: boolean
}

/** How much two sayings must have in common, by the match of their sentences. */
const LEAST: Readonly<Record<Strength | 'none', number>> = {
  strong: 0.1,
  fair: 0.34,
  weak: 0.4,
  none: 0.6,
}

/** By so much more where two people say it; in sentences that surely match, who speaks may be read wrongly. */
const OTHER_SPEAKER = 0.3

/** Without a match of their sentences two shared words of fair rarity are the least. */
const LEAST_SHARED = 1.3

/** A term of more sayings than this, on either side, is of the whole story and finds no pair by itself. */
const MOST_SAYINGS = 60

/** The pairs of sayings, at least one of each pair somebody's words, that have enough in common. */
export function likenesses(
  sayings: Sided<readonly Saying[]>,
  { matchBetween, speakers, isBroken }: Matched,
): Likeness[] {
  const weightOf = rarities(sayings)
  const mass = (saying: Saying) => sum([...saying.terms].toSorted().map(weightOf))
  const masses = { left: sayings.left.map(mass), right: sayings.right.map(mass) }
  const holders = postings(sayings.right)
  return sayings.left.flatMap((saying, left) => {
    const found: Likeness[] = []
    for (const [right, { mass: shared, terms }] of sharedWith(saying, holders, weightOf)) {
      const other = sayings.right[right]
      if (other === undefined || (saying.quote === null && other.quote === null)) continue
      if (isBroken?.(saying.sentence, other.sentence) === true) continue
      const strength = matchBetween(saying.sentence, other.sentence)?.strength ?? 'none'
      if (strength === 'none' && (shared < LEAST_SHARED || isOwnVoice(saying, other))) continue
      const score = likeness(shared, masses.left[left] ?? 0, masses.right[right] ?? 0)
      const isOther = strength !== 'strong' && speakers(saying.quote, other.quote) === 'other'
      if (score >= LEAST[strength] + (isOther ? OTHER_SPEAKER : 0))
        found.push({ left, right, score, shared: terms, isMatched: isMarking(strength) })
    }
    return found.toSorted((a, b) => a.right - b.right)
  })
}

function isOwnVoice(a: Saying, b: Saying): boolean {
  return a.quote === null || b.quote === null
}

/** Half how much of the shorter one is shared, half how much of both. */
function likeness(shared: number, left: number, right: number): number {
  if (shared === 0) return 0
  const score = (shared / Math.min(left, right) + shared / Math.sqrt(left * right)) / 2
  return Math.round(score * 1e6) / 1e6
}

/** A term's weight: ln(1 + N/df) / ln(1 + N), N and df in sayings of both articles, as in the matcher. */
function rarities({ left, right }: Sided<readonly Saying[]>): (term: string) => number {
  const counts = new Map<string, number>()
  for (const { terms } of [...left, ...right])
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const all = left.length + right.length
  return (term) => Math.log(1 + all / (counts.get(term) ?? 1)) / Math.log(1 + all)
}

function postings(sayings: readonly Saying[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [at, { terms }] of sayings.entries())
    for (const term of terms) {
      const known = found.get(term)
      if (known === undefined) found.set(term, [at])
      else known.push(at)
    }
  return found
}

function isMarking(strength: Strength | 'none'): boolean {
  return strength === 'strong' || strength === 'fair'
}

interface Shared {
  /** Summed weight, in the order of the terms: the same on every machine. */
  readonly mass: number
  readonly terms: number
}

/** What a saying shares with each saying of the other side that shares anything. */
function sharedWith(
  saying: Saying,
  holders: ReadonlyMap<string, readonly number[]>,
  weightOf: (term: string) => number,
): ReadonlyMap<number, Shared> {
  const shared = new Map<number, Shared>()
  for (const term of [...saying.terms].toSorted()) {
    const holding = holders.get(term) ?? []
    if (holding.length > MOST_SAYINGS) continue
    const weight = weightOf(term)
    for (const at of holding) {
      const known = shared.get(at) ?? { mass: 0, terms: 0 }
      shared.set(at, { mass: known.mass + weight, terms: known.terms + 1 })
    }
  }
  return shared
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
