import {
  type Ground,
  type Run,
  beginsNoun,
  hasCapital,
  hasComma,
  isJoined,
  isPossessive,
  isQuotation,
  keyAt,
} from './phrases.ts'
import { LONGEST, isAside } from './sources.ts'

/** Who a sentence is about: its first noun phrase, behind what stands before a first comma ("In Washington,"). */
export function subjectOf(ground: Ground, before: number): Run | null {
  const { words } = ground
  let first = 0
  if (isAside(ground, 0) && keyAt(ground, 0) !== words.that) {
    const opened = behindOpening(ground, before)
    if (opened === null) return null
    first = opened
  }
  while (
    first < before &&
    (words.clauseWords.has(keyAt(ground, first)) || words.adverbs.has(keyAt(ground, first)))
  )
    first++
  if (first >= before || isQuotation(ground, first)) return null
  if (words.speakers.has(keyAt(ground, first))) return { first, last: first }
  if (!beginsNoun(ground, first)) return null
  let last = first
  while (last + 1 < before && staysSubject(ground, last + 1)) last++
  return { first, last }
}

/** `In Washington, | the president`, `On Monday | they`: the first item behind what opens a sentence. */
function behindOpening(ground: Ground, before: number): number | null {
  const { words } = ground
  const limit = Math.min(before, LONGEST)
  const startsPhrase = (at: number) =>
    hasCapital(ground, at) ||
    words.determiners.has(keyAt(ground, at)) ||
    words.speakers.has(keyAt(ground, at))
  for (let at = 1; at < limit; at++) if (hasComma(ground, at) && startsPhrase(at)) return at
  for (let at = 1; at < limit; at++)
    if (words.speakers.has(keyAt(ground, at)) && !words.relatives.has(keyAt(ground, at))) return at
  return null
}

/** A name ends where a small letter follows ("Ann Lee took"); another noun phrase at its verb. */
function staysSubject(ground: Ground, at: number): boolean {
  const { words } = ground
  const key = keyAt(ground, at)
  if (isQuotation(ground, at) || !isJoined(ground, at)) return false
  if (hasCapital(ground, at)) return true
  if (
    hasCapital(ground, at - 1) &&
    !isPossessive(ground, at - 1) &&
    !words.determiners.has(keyAt(ground, at - 1))
  )
    return false
  if (words.isPast(key) || words.auxiliaries.has(key) || words.verbs.has(key)) return false
  return (
    !words.clauseWords.has(key) &&
    !words.adverbs.has(key) &&
    (key === words.of || !words.prepositions.has(key))
  )
}
