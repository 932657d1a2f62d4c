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

/** The noun phrase that begins at the item `at`: `said | Rep. Lee of Ohio, the panel's top Democrat, | in …` */
export function sourceAfter(ground: Ground, at: number): Run | null {
  const { items, words } = ground
  if (!beginsNoun(ground, at) || !isJoined(ground, at)) return null
  if (words.speakers.has(keyAt(ground, at))) return { first: at, last: at }
  const last = nounEnd(ground, at)
  const next = last + 1
  if (!hasComma(ground, next) || next >= items.length || isAside(ground, next)) return { first: at, last }
  if (!beginsNoun(ground, next) || !isApposition(ground, next)) return { first: at, last }
  const end = nounEnd(ground, next)
  return { first: at, last: end - at < LONGEST ? end : last }
}

/** `, the panel's top Democrat`, `, a spokesman`, `, chairman of the board`; a clause has a pronoun or a name. */
function isApposition(ground: Ground, at: number): boolean {
  const { words } = ground
  if (words.speakers.has(keyAt(ground, at))) return false
  const end = nounEnd(ground, at)
  if (words.auxiliaries.has(keyAt(ground, end + 1))) return false
  return words.determiners.has(keyAt(ground, at)) || !hasCapital(ground, at) || isPossessive(ground, at)
}

function nounEnd(ground: Ground, from: number): number {
  const { items, words } = ground
  let last = from
  for (let next = from + 1; next < items.length && next - from < LONGEST; next++) {
    if (isQuotation(ground, next) || !isJoined(ground, next)) break
    const key = keyAt(ground, next)
    if (key === words.and && !hasCapital(ground, next + 1)) break
    if (words.prepositions.has(key) && !words.binding.has(key)) break
    if (key !== words.and && words.clauseWords.has(key)) break
    if (words.auxiliaries.has(key) || words.times.has(key) || words.isAdverb(key)) break
    last = next
  }
  while (last > from && (words.prepositions.has(keyAt(ground, last)) || keyAt(ground, last) === words.and))
    last--
  return last
}
