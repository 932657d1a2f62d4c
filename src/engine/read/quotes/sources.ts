import {
  type Ground,
  type Run,
  hasCapital,
  hasComma,
  isCut,
  isJoined,
  isPossessive,
  isQuotation,
  keyAt,
} from './phrases.ts'

/** The words that name who speaks: a noun phrase with its title and apposition, or a pronoun. */

/** A speaker named at greater length is none: words, and stretches between commas. */
export const LONGEST = 28
const STRETCHES = 3

/** The noun phrase that ends just before the item `at`: `Rep. Lee, the panel's top Democrat, | said` */
export function sourceBefore(ground: Ground, at: number): Run | null {
  let last = at - 1
  let first: number | null = null
  const end = at
  for (
    let stretch = 0;
    stretch < STRETCHES && hasComma(ground, last + 1) && !isQuotation(ground, last);
    stretch++
  ) {
    const opening = openingComma(ground, last)
    if (opening === null) break
    if (isAside(ground, opening)) {
      if (first === null) at = opening
    } else if (first === null) first = at
    last = opening - 1
  }
  if (last < 0 || isQuotation(ground, last) || isCut(ground, last + 1)) return null
  if (last + 1 === end && hasComma(ground, end)) return null
  while (last > 0 && isTime(ground, last)) {
    if (first === null) at = last
    last--
  }
  const start = nounStart(ground, last)
  return start === null ? null : { first: start, last: at - 1 }
}

/** The first item behind the comma that opens the stretch which ends at `last`. */
function openingComma(ground: Ground, last: number): number | null {
  for (let at = last; at > Math.max(0, last - LONGEST); at--) {
    if (isQuotation(ground, at) || isCut(ground, at)) return null
    if (hasComma(ground, at)) return isQuotation(ground, at - 1) ? null : at
  }
  return null
}

/** `, who won in May,`, `, at a later rally,`, `, speaking on Monday,`: not part of the name. */
export function isAside(ground: Ground, at: number): boolean {
  const { words } = ground
  const key = keyAt(ground, at)
  return (
    words.relatives.has(key) ||
    words.prepositions.has(key) ||
    words.clauseWords.has(key) ||
    words.adverbs.has(key) ||
    words.times.has(key) ||
    words.isAdverb(key) ||
    words.isParticiple(key)
  )
}

/** `Lee | this week`, `Smith | Monday night` */
function isTime(ground: Ground, at: number): boolean {
  const key = keyAt(ground, at)
  if (ground.words.times.has(key)) return !isPossessive(ground, at) && !(keyAt(ground, at) === 'may')
  return ground.words.determiners.has(key) && ground.words.times.has(keyAt(ground, at + 1))
}

function nounStart(ground: Ground, last: number): number | null {
  const { words } = ground
  if (words.speakers.has(keyAt(ground, last))) return last
  if (!canEndNoun(ground, last)) return null
  let first = last
  while (first > 0 && last - first < LONGEST && goesOnBefore(ground, first)) first--
  return withoutPreposition(ground, { first, last })
}

function canEndNoun({ items, words }: Ground, at: number): boolean {
  const key = items[at]?.key ?? ''
  return !(
    words.prepositions.has(key) ||
    words.determiners.has(key) ||
    words.clauseWords.has(key) ||
    words.auxiliaries.has(key)
  )
}

/** True where the item before `at` is still part of the noun phrase. */
function goesOnBefore(ground: Ground, at: number): boolean {
  const { words } = ground
  const before = at - 1
  if (isQuotation(ground, before) || !isJoined(ground, at)) return false
  const key = keyAt(ground, before)
  if (key === words.and) return joinsNouns(ground, before)
  if (words.determiners.has(key) && key !== words.that) return true
  if (words.clauseWords.has(key) || words.auxiliaries.has(key) || words.negations.has(key)) return false
  if (words.speakers.has(key) || words.adverbs.has(key)) return false
  const verb = words.verbs.get(key)
  return verb === undefined || verb.form === 'base' || hasCapital(ground, before)
}

/** `analysts and officials`, `Smith and Jones`, but not `he left and Jones said` */
function joinsNouns(ground: Ground, and: number): boolean {
  const { words } = ground
  const names = hasCapital(ground, and - 1) && hasCapital(ground, and + 1)
  const nouns = !hasCapital(ground, and + 1) && and >= 1 && and <= 4
  if (!(names || nouns) || !isJoined(ground, and)) return false
  for (let at = and - 1; at >= Math.max(0, and - 4); at--)
    if (words.auxiliaries.has(keyAt(ground, at)) || words.speakers.has(keyAt(ground, at))) return false
  return true
}

/** `In a statement | the minister`, `On Monday | Smith` → what follows */
function withoutPreposition(ground: Ground, { first, last }: Run): number | null {
  const { words } = ground
  const key = keyAt(ground, first)
  if (!words.prepositions.has(key) && !words.times.has(key) && !words.isAdverb(key)) return first
  for (let at = first + 1; at <= last; at++) {
    const before = keyAt(ground, at - 1)
    const isFree = !words.determiners.has(before) && !words.prepositions.has(before)
    if (!isFree || words.times.has(keyAt(ground, at)) || words.prepositions.has(keyAt(ground, at))) continue
    if (words.determiners.has(keyAt(ground, at))) return at
    const afterPlain = !hasCapital(ground, at - 1) || words.times.has(before) || /^\d/u.test(before)
    if (hasCapital(ground, at) && afterPlain && !isPossessive(ground, at - 1)) return at
  }
  return null
}
