import type { Finding, Match, Sided } from '../../model.ts'
import { gathered } from '../../read/actors/gathered.ts'
import { overlap } from '../../spans.ts'
import type { Compared } from '../compared.ts'
import type { Appellation } from './appellation.ts'
import { type Call, type Calls, callsOf } from './calls.ts'
import { bestOfEach, type Candidate } from './candidate.ts'
import { sharedPeople } from './same-actor.ts'

/**
 * The people whom both articles name and call otherwise, in sentences that tell the same: "Leader of the Islamic
 * Revolution" / "Iran’s Supreme Leader". Shortening is none, nor a name that each article uses besides.
 */
export function actorNames(compared: Compared): Finding[] {
  const sure = compared.matches.filter(({ strength }) => strength !== 'weak')
  const matches = gathered(sure, ({ left }) => left)
  const candidates = sharedPeople(compared).flatMap((person, at) => {
    const calls = { left: callsOf(compared, 'left', person), right: callsOf(compared, 'right', person) }
    return [...calls.left.bySentence.keys()].flatMap((sentence) =>
      (matches.get(sentence) ?? []).flatMap((match) => inMatch({ calls, match, at })),
    )
  })
  return bestOfEach(candidates, 'actor')
}

interface Place {
  readonly calls: Sided<Calls>
  readonly match: Match
  /** The number of the person. */
  readonly at: number
}

function inMatch({ calls, match, at }: Place): Candidate[] {
  const ours = calls.left.bySentence.get(match.left) ?? []
  const others = calls.right.bySentence.get(match.right) ?? []
  return ours.flatMap((one, first) =>
    others.flatMap((other, second): Candidate[] => {
      const isLinked = match.links.some(
        (link) => overlap(link.left, one.span) && overlap(link.right, other.span),
      )
      if (!isLinked && (first > 0 || second > 0)) return []
      if (!differ(one.appellation, other.appellation) || !isNews(calls, one, other)) return []
      if (isName(one.appellation) !== isName(other.appellation) && (hasBoth(ours) || hasBoth(others)))
        return []
      const key = `${at}:${keyOf(one.appellation, other.appellation)}`
      const sentences = { left: match.left, right: match.right }
      const weight = weightOf(one, other, isLinked)
      return [{ key, sentences, score: match.score, left: one.span, right: other.span, weight }]
    }),
  )
}

/** A sentence that both names and describes somebody ("Iran’s Supreme Leader Ayatollah Khamenei") avoids neither. */
function hasBoth(calls: readonly Call[]): boolean {
  const named = calls.filter(({ appellation }) => isName(appellation))
  return named.length > 0 && named.length < calls.length
}

/** Two descriptions say most, with capitals more; what is aligned is surest. */
function weightOf(one: Call, other: Call, isLinked: boolean): number {
  const [a, b] = [one.appellation, other.appellation]
  return (!isName(a) && !isName(b) ? 4 : 0) + (a.isCapital && b.isCapital ? 2 : 0) + (isLinked ? 1 : 0)
}

/** One pair of names is one finding, with whatever titles the name stands. */
function keyOf(one: Appellation, other: Appellation): string {
  const isNames = isName(one) && isName(other)
  const form = ({ name, titles, words }: Appellation) =>
    isNames ? titles.join(' ') : name.length > 0 ? 'name' : words.join(' ')
  return `${form(one)}/${form(other)}`
}

/**
 * False for shortening ("General Soleimani" / "Soleimani", "the president" / "US president"), for offices that
 * somebody may have at once, and for "the governor", which is anybody’s way to vary.
 */
function differ(one: Appellation, other: Appellation): boolean {
  if (isName(one) && isName(other)) return areHonoured(one, other) && !shares(one.titles, other.titles)
  if (isName(one)) return other.isCapital && !shares(one.titles, other.titles)
  if (isName(other)) return one.isCapital && !shares(one.titles, other.titles)
  return !isAmong(one.words, other.words) && !isAmong(other.words, one.words)
}

/** Both with a title, and one that honours. */
function areHonoured(one: Appellation, other: Appellation): boolean {
  return one.titles.length > 0 && other.titles.length > 0 && (one.isReverent || other.isReverent)
}

function isName({ name }: Appellation): boolean {
  return name.length > 0
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.includes(word))
}

function isAmong(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word))
}

/** False where each article calls the person what the other one does, here or elsewhere: mere variation. */
function isNews(calls: Sided<Calls>, one: Call, other: Call): boolean {
  return !isUsed(one.appellation, calls.right) || !isUsed(other.appellation, calls.left)
}

function isUsed(one: Appellation, { appellations }: Calls): boolean {
  return appellations.some((other) => {
    if (isName(one)) return isName(other) && isAmong(one.titles, other.titles)
    if (one.isCapital) return isAmong(one.words, other.words) && isAmong(other.words, one.words)
    return isAmong(one.titles, other.titles)
  })
}
