import type { Finding, Match } from '../../model.ts'
import { type Unit, unitsOf } from '../../match/words/units.ts'
import { type Context, ofBoth, type Told, toldBy } from '../context.ts'
import { agents } from './agents.ts'
import { modals } from './modals.ts'
import { negations } from './negations.ts'

const CHANGES = [
  ['modal', modals],
  ['negation', negations],
  ['agent', agents],
] as const

/** How sure, whether at all, and by whom: in strong and fair matches, between words that stand for one another. */
export function certainty(context: Context): Finding[] {
  const told = toldBy(context)
  const words = ofBoth(told, ({ language }) => language.certainty)
  if (words.left === null || words.right === null) return []
  const known = { left: words.left, right: words.right }
  const unitsAt = ofBoth(told, units)
  const found = surestFirst(context.matches).flatMap((match): Finding[] => {
    if (match.strength === 'weak' || match.kind === 'same') return []
    const pair = {
      match,
      words: known,
      units: { left: unitsAt.left(match.left), right: unitsAt.right(match.right) },
    }
    return CHANGES.flatMap(([change, shiftsIn]) =>
      shiftsIn(pair).map((shift) => ({
        rule: 'certainty',
        change,
        sentences: { left: [match.left], right: [match.right] },
        ...shift,
      })),
    )
  })
  return eachWordOnce(found)
}

/** Of the matches of one sentence that where both stand in their place, then the likest, tells the difference. */
function surestFirst(matches: readonly Match[]): Match[] {
  return matches.toSorted((a, b) => Number(a.moved) - Number(b.moved) || b.score - a.score)
}

/** A word that differs from words of several sentences is told once. */
function eachWordOnce(findings: readonly Finding[]): Finding[] {
  const taken = new Set<string>()
  return findings.filter(({ left, right }) => {
    const keys = [...left.map(({ start }) => `left ${start}`), ...right.map(({ start }) => `right ${start}`)]
    const isNew = !keys.some((key) => taken.has(key))
    for (const key of keys) taken.add(key)
    return isNew
  })
}

/** The units of a side's sentences, each made once. */
function units({ reading, language }: Told): (sentence: number) => readonly Unit[] {
  const known = new Map<number, readonly Unit[]>()
  return (at) => {
    const made = known.get(at) ?? unitsOf(reading, reading.sentences[at]!, language)
    known.set(at, made)
    return made
  }
}
