import type { Language } from '../../lexicon/language.ts'
import type { Setting } from '../../lexicon/naming.ts'
import type { Reading, Span } from '../../model.ts'
import { firstFrom } from '../../spans.ts'
import type { Anchor } from './anchors.ts'
import type { Inside } from './quoted.ts'

export type Aspect = 'place' | 'day' | 'occasion'

/** "in the capital, Tehran": one thing that an article tells of a speech’s setting. */
export interface Told extends Span {
  readonly aspect: Aspect
  /** What it is compared by: folded names of places, a weekday, the kind of occasion. */
  readonly keys: readonly string[]
  readonly sentence: number
}

/** What the settings of one article are read from. */
export interface Place {
  readonly reading: Reading
  readonly language: Language
  /** Said by somebody, in quotation marks or reported. */
  readonly isSaid: Inside
}

interface Walk extends Place {
  readonly setting: Setting
  readonly sentence: number
  /** Number of the token behind the stretch. */
  readonly end: number
}

/** So many words behind a cue belong to it, and so many of them may tell nothing. */
const REACH = 16
const MOST_SKIPPED = 3

/** The places, days and occasions told right behind an anchor, outside what is quoted and before another clause. */
export function toldAt({ reading, language, isSaid }: Place, { token, sentence }: Anchor): Told[] {
  const setting = language.naming?.setting
  const last = reading.sentences[sentence]?.tokens.end ?? 0
  if (setting === undefined) return []
  const walk = { reading, language, setting, isSaid, sentence, end: Math.min(last, token + REACH) }
  const told: Told[] = []
  let skipped = 0
  for (let at = token + 1; at < walk.end && skipped <= MOST_SKIPPED; ) {
    if (isStop(walk, at)) break
    const phrase = dayAt(walk, at) ?? occasionAt(walk, at) ?? placeAt(walk, at)
    if (phrase === null) skipped++
    else told.push(phrase.told)
    at = phrase?.next ?? at + 1
  }
  return told
}

interface Phrase {
  readonly told: Told
  /** Number of the token behind it. */
  readonly next: number
}

/** Another clause, or words that are quoted or reported. */
function isStop({ reading, setting, isSaid }: Walk, at: number): boolean {
  const [before, token] = [reading.tokens[at - 1]!, reading.tokens[at]!]
  if (setting.breaks.has(token.key) && !setting.onOccasion.has(token.key)) return true
  if (/[;:.!?“”"‘—–(]/u.test(reading.text.slice(before.end, token.start))) return true
  return isSaid(token)
}

/** "on Wednesday", "Wednesday" */
function dayAt({ reading, language, setting, sentence }: Walk, at: number): Phrase | null {
  const [token, next] = [reading.tokens[at]!, reading.tokens[at + 1]]
  const day = setting.onDay.has(token.key) ? next : token
  if (day === undefined || !language.weekdays.has(day.key)) return null
  if (day === token && language.determiners.has(reading.tokens[at - 1]?.key ?? '')) return null
  const told: Told = { aspect: 'day', start: token.start, end: day.end, keys: [day.key], sentence }
  return { told, next: day === token ? at + 1 : at + 2 }
}

/** "during a speech", "in his first televised address" */
function occasionAt({ reading, setting, sentence, end }: Walk, at: number): Phrase | null {
  const token = reading.tokens[at]!
  if (!setting.onOccasion.has(token.key)) return null
  for (let noun = at + 1; noun <= Math.min(at + LONGEST, end - 1); noun++) {
    const word = reading.tokens[noun]!
    if (!/^[ \u00a0]$|^[ ]?[‘'“"][ ]?$/u.test(reading.text.slice(reading.tokens[noun - 1]!.end, word.start)))
      return null
    const kind = setting.occasions.get(word.key)
    if (kind !== undefined && !goesOn(reading, setting, noun)) {
      const told: Told = { aspect: 'occasion', start: token.start, end: word.end, keys: [kind], sentence }
      return { told, next: noun + 1 }
    }
    if (noun > at + 1 && setting.atPlace.has(word.key)) return null
  }
  return null
}

/** "a Twitter | post", "a news | conference": the last of such nouns tells. */
function goesOn({ tokens, text }: Reading, { occasions }: Setting, at: number): boolean {
  const [word, next] = [tokens[at]!, tokens[at + 1]]
  return next !== undefined && occasions.has(next.key) && text.slice(word.end, next.start) === ' '
}

/** Words from a preposition to the end of what it is before. */
const LONGEST = 5

/** "in Qom", "in the capital, Tehran", "at the White House" */
function placeAt(walk: Walk, at: number): Phrase | null {
  const { reading, setting, sentence, end } = walk
  const { tokens, text } = reading
  const token = tokens[at]!
  if (!setting.atPlace.has(token.key)) return null
  for (let first = at + 1; first < Math.min(at + LONGEST, end); first++) {
    const word = tokens[first]!
    if (!/^,? $/u.test(text.slice(tokens[first - 1]!.end, word.start)) || setting.onDay.has(word.key))
      return null
    const place = placeFrom(reading, word.start)
    if (place === null) continue
    const next = firstFrom(tokens, place.end)
    if (isOfNoun(walk, place, next)) return null
    const keys = tokens.slice(at + 1, next).map(({ key }) => key)
    return { told: { aspect: 'place', start: token.start, end: place.end, keys, sentence }, next }
  }
  return null
}

/** "at the White House | ceremony", "in Ohio’s | capital": not the place itself. */
function isOfNoun({ reading, language }: Walk, place: Span, next: number): boolean {
  const word = reading.tokens[next]
  if (/^['’]/u.test(reading.text.slice(place.end, place.end + 1))) return true
  if (word === undefined || reading.text.slice(place.end, word.start) !== ' ') return false
  return !language.functionWords.has(word.key) && !language.weekdays.has(word.key)
}

/** A place that begins here, with the one it lies in: "Columbus, Ohio". */
function placeFrom(reading: Reading, start: number): Span | null {
  const mention = placeMention(reading, start)
  if (mention === null) return null
  const comma = /^, /u.exec(reading.text.slice(mention.end, mention.end + 2))
  const wider = comma === null ? null : placeMention(reading, mention.end + 2)
  return { start, end: wider?.end ?? mention.end }
}

function placeMention({ actors }: Reading, start: number): Span | null {
  for (const { kind, mentions } of actors) {
    if (kind !== 'place' && kind !== 'organisation') continue
    const mention = mentions[firstFrom(mentions, start)]
    if (mention?.start === start) return mention
  }
  return null
}
