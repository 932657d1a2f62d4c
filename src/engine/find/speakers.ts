import type { Reading } from '../model.ts'
import type { Compared } from './compared.ts'
import { sharedPeople } from './naming/same-actor.ts'

/** Whether two quotes are said by one person, as far as the two texts tell. */
export type Speakers = 'same' | 'other' | 'unknown'

/** Asks by indexes into the two readings' quotes; null is the outlet's own voice. */
export function speakersIn(compared: Compared): (left: number | null, right: number | null) => Speakers {
  const { readings } = compared
  const shared = sharedPeople(compared)
  const partner = new Map(shared.map(({ left, right }) => [left, right]))
  const known = new Set(shared.map(({ right }) => right))
  return (left, right) => {
    const [one, other] = [actorOf(readings.left, left), actorOf(readings.right, right)]
    if (one === null || other === null)
      return bySource(sourceOf(readings.left, left), sourceOf(readings.right, right))
    if (partner.get(one) === other) return 'same'
    const arePeople =
      readings.left.actors[one]?.kind === 'person' && readings.right.actors[other]?.kind === 'person'
    return arePeople || partner.has(one) || known.has(other) ? 'other' : 'unknown'
  }
}

/**
 * Where nobody is named: "the minister" in both is taken for one; two descriptions without a word in common are
 * two speakers. A pronoun alone tells nothing.
 */
function bySource(left: string, right: string): Speakers {
  const [one, other] = [left.split(' ').slice(1), right.split(' ').slice(1)]
  if (one.length === 0 || other.length === 0) return 'unknown'
  if (left === right) return 'same'
  return one.some((word) => other.includes(word)) ? 'unknown' : 'other'
}

/** The words of a quote's source, folded; empty where it has none. */
function sourceOf({ quotes, text }: Reading, quote: number | null): string {
  const source = quotes[quote ?? -1]?.source ?? null
  return source === null ? '' : text.slice(source.start, source.end).toLowerCase()
}

function actorOf(reading: Reading, quote: number | null): number | null {
  return reading.quotes[quote ?? -1]?.actor ?? null
}
