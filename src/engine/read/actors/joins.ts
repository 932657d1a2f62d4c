import type { JoinEvidence, Mention } from '../../model.ts'
import type { Found, FoundName } from './found.ts'
import { isWithin } from './groups.ts'

/** Why a mention of an actor, by its number, stands with an earlier one, and with which. */
export function joinOf(all: readonly Found[], at: number): NonNullable<Mention['join']> {
  const one = all[at]!
  const earlier = all.slice(0, Math.min(at, MOST_ASKED))
  const before = all[at - 1]!
  if (one.apposed && one.sentence === before.sentence && one.form !== before.form)
    return { evidence: 'apposition', to: at - 1 }
  return one.form === 'name' ? nameJoin(one, earlier) : descriptionJoin(one, earlier)
}

/** A mention is compared with so many first ones: they hold every name that an actor has. */
const MOST_ASKED = 40

function nameJoin(one: FoundName, earlier: readonly Found[]): NonNullable<Mention['join']> {
  const first = (evidence: JoinEvidence, test: (name: FoundName) => boolean) => {
    const to = earlier.findIndex((other) => other.form === 'name' && test(other))
    return to < 0 ? null : { evidence, to }
  }
  const words = one.words.join(' ')
  return (
    first('same-words', (other) => other.words.join(' ') === words) ??
    first('alias', (other) => other.key === one.key) ??
    first('acronym', (other) => other.isAcronym !== one.isAcronym) ??
    first('part-of-name', (other) => isPart(one.words, other.words)) ??
    first('part-of-name', () => true) ?? { evidence: 'title', to: 0 }
  )
}

function isPart(a: readonly string[], b: readonly string[]): boolean {
  return a.length < b.length ? isWithin(a, b) : isWithin(b, a)
}

function descriptionJoin(one: Found, earlier: readonly Found[]): NonNullable<Mention['join']> {
  const words = wordsOf(one)
  const same = earlier.findIndex((other) => other.form === 'description' && wordsOf(other) === words)
  if (same >= 0) return { evidence: 'same-words', to: same }
  const head = one.titles.at(-1) ?? ''
  const titled = earlier.findIndex((other) => other.titles.includes(head))
  return { evidence: 'title', to: Math.max(titled, 0) }
}

function wordsOf({ titles, parts }: Found): string {
  return [...parts, '/', ...titles].join(' ')
}
