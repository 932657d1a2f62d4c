import type { SayingVerb } from '../../lexicon/attribution.ts'
import {
  type Ground,
  beginsNoun,
  hasCapital,
  hasComma,
  isCut,
  isHelper,
  isJoined,
  isPossessive,
  isQuotation,
  keyAt,
} from './phrases.ts'

/** True where the word is no noun ("the claims of"), no passive ("was told") and no name ("State"). */
export function isVerb(ground: Ground, at: number, verb: SayingVerb): boolean {
  const { words, items } = ground
  const particles = words.particles.get(keyAt(ground, at))
  if (particles !== undefined && !particles.has(keyAt(ground, at + 1))) return false
  const before = at > 0 && isJoined(ground, at) ? keyAt(ground, at - 1) : ''
  if (at > 0 && hasCapital(ground, at) && !isAllCapitals(ground, at) && verb.form !== 'ing') return false
  if (verb.form === 'ing')
    return !words.determiners.has(before) && !(before !== '' && isPossessive(ground, at - 1))
  if (words.determiners.has(before) && !words.relatives.has(before)) return false
  if (words.prepositions.has(before) && before !== words.to) return false
  if (before !== '' && isPossessive(ground, at - 1)) return false
  if (verb.form === 'past') return !words.be.has(before)
  if (verb.form === 'base' && !isPluralSubject(ground, at - 1)) return false
  return at + 1 >= items.length || opensComplement(ground, at + 1, verb) || followsQuotation(ground, at)
}

/** What stands behind a verb rather than behind a plural noun. */
function opensComplement(ground: Ground, at: number, { takes }: SayingVerb): boolean {
  const { words } = ground
  const key = keyAt(ground, at)
  if (isQuotation(ground, at) || hasComma(ground, at) || isCut(ground, at)) return true
  if (words.complementisers.has(key) || words.determiners.has(key) || words.speakers.has(key)) return true
  if (
    words.particles.has(keyAt(ground, at - 1)) ||
    words.extending.get(keyAt(ground, at - 1))?.has(key) === true
  )
    return true
  if (takes === 'clause' && (words.prepositions.has(key) || words.times.has(key))) return true
  return takes === 'that' ? hasCapital(ground, at) : beginsNoun(ground, at)
}

/** `The mayor SAID`: shouted, which tells nothing of a name. */
function isAllCapitals({ items }: Ground, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(items[at]?.written ?? '')
}

/** `they say`, `officials say`, `to say`, but not `the swing state` */
function isPluralSubject(ground: Ground, at: number): boolean {
  const { words } = ground
  const key = keyAt(ground, at)
  return (
    at < 0 ||
    key === words.to ||
    key === words.and ||
    words.speakers.has(key) ||
    isHelper(ground, at) ||
    /[^s]s$/u.test(key) ||
    hasComma(ground, at + 1) ||
    [at - 1, at - 2, at - 3].some((before) => keyAt(ground, before) === words.and) ||
    words.plurals.has(key)
  )
}

/** Words between a quotation and a verb of saying behind it. */
const NAME_REACH = 8

/** `“Never,” Ms. Lee sings to her`: whatever follows, it is a verb. */
function followsQuotation(ground: Ground, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NAME_REACH); before--)
    if (isQuotation(ground, before)) return true
  return false
}
