import type { Language } from '../../lexicon/language.ts'
import type { Actor, Quote, Reading, Span, Token } from '../../model.ts'
import { beginningIn, firstFrom } from '../../spans.ts'
import { namingOf } from './word.ts'

type Known = Pick<Reading, 'text' | 'sentences' | 'tokens'>

/** A mention of an actor. */
interface Named extends Span {
  readonly actor: number
}

interface Scene {
  readonly reading: Known
  readonly language: Language
  readonly actors: readonly Actor[]
  /** All mentions, in order. */
  readonly named: readonly Named[]
  /** What stands inside quotation marks, or is reported, in order. */
  readonly quoted: readonly Span[]
}

/**
 * The quotes of a text, in order, each with the actor who says it: whom its source names, or, for "he" and
 * "she", the person last spoken of. Where the text does not tell, null.
 */
export function resolved(
  quotes: readonly Quote[],
  actors: readonly Actor[],
  reading: Known,
  language: Language,
): Quote[] {
  const named = actors
    .flatMap(({ mentions }, actor) => mentions.map(({ start, end }) => ({ start, end, actor })))
    .toSorted((a, b) => a.start - b.start)
  const quoted = quotes.flatMap((quote) => quote.quoted).toSorted((a, b) => a.start - b.start)
  const scene = { reading, language, actors, named, quoted }
  const done: Quote[] = []
  for (const quote of quotes) done.push({ ...quote, actor: speakerOf(scene, quote, done) })
  return done
}

function speakerOf(scene: Scene, { source }: Quote, done: readonly Quote[]): number | null {
  if (source === null) return null
  const tokens = beginningIn(scene.reading.tokens, source)
  const gender = tokens.length === 1 ? genderOf(tokens[0]!.key, scene.language) : null
  return gender === null ? headOf(scene, source, tokens) : antecedentOf(scene, source, gender, done)
}

type Gender = 'female' | 'male'

function genderOf(key: string, language: Language): Gender | null {
  const { pronouns } = namingOf(language)
  if (pronouns.female.has(key)) return 'female'
  return pronouns.male.has(key) ? 'male' : null
}

/**
 * The actor that a source is about: the last one named before a comma or a preposition, with nothing but
 * titles behind. "A spokesman for the Pentagon" is not the Pentagon, "Trump’s lawyer" not Trump.
 */
function headOf(scene: Scene, source: Span, tokens: readonly Token[]): number | null {
  const inside = within(scene.named, source)
  const first = inside[0]
  if (first === undefined) return null
  const cut = tokens.find(
    (token) =>
      token.start >= source.start &&
      !inside.some((one) => covers(one, token)) &&
      isBreak(scene, source, token),
  )
  const head = inside.filter((one) => one.end <= (cut?.start ?? source.end))
  const last = head.at(-1)
  if (last === undefined) return null
  const behind = tokens.filter((token) => token.start >= last.end && token.start < (cut?.start ?? source.end))
  return behind.length > 0 || POSSESSIVE.test(scene.reading.text.slice(last.end, last.end + 2))
    ? null
    : last.actor
}

const POSSESSIVE = /^['’]s?/u

/** A word that no name goes on behind ("for", "near", "who"), or any behind a comma. */
function isBreak({ reading, language }: Scene, source: Span, token: Token): boolean {
  const before = reading.text.slice(Math.max(token.start - 2, source.start), token.start)
  if (/[,–—(]/u.test(before)) return true
  const { articles, locatives } = namingOf(language)
  if (articles.has(token.key) || language.determiners.has(token.key)) return false
  return language.functionWords.has(token.key) || locatives.has(token.key)
}

/** How many sentences a pronoun reaches back. */
const REACH = 3

/**
 * Whom a pronoun stands for: in its sentence, outside quotes and before it, or else in the sentences before, the
 * first person named who can be "he" or "she"; the speaker of the quote before where none stands between.
 */
function antecedentOf(scene: Scene, source: Span, gender: Gender, done: readonly Quote[]): number | null {
  const { sentences } = scene.reading
  const own = sentenceAt(sentences, source.start)
  if (own < 0) return null
  const last = done.at(-1)
  const lastAt = sentenceAt(sentences, last?.source?.start ?? -1)
  for (let at = own; at >= Math.max(0, own - REACH); at--) {
    const sentence = sentences[at]!
    const until = at === own ? source.start : sentence.end
    const person = within(scene.named, { start: sentence.start, end: until }).find(
      (one) => canBe(scene, one, gender) && isSubject(scene, one, sentence),
    )
    const isSpeakers = at === lastAt && at < own
    const speaker = isSpeakers ? (last?.actor ?? null) : null
    if (speaker !== null && hasGender(scene, speaker, gender)) return speaker
    if (person !== undefined) return person.actor
    if (isSpeakers) return null
  }
  return null
}

function canBe(scene: Scene, { actor }: Named, gender: Gender): boolean {
  return scene.actors[actor]?.kind === 'person' && hasGender(scene, actor, gender)
}

/** Not inside quotation marks, without a possessive, and behind no preposition: "Before Soleimani’s burial". */
function isSubject({ reading, language, quoted }: Scene, one: Named, sentence: Span): boolean {
  if (POSSESSIVE.test(reading.text.slice(one.end, one.end + 2))) return false
  if (quoted.some((quote) => covers(quote, one))) return false
  const before = reading.tokens[firstFrom(reading.tokens, one.start) - 1]
  if (before === undefined || before.start <= sentence.start) return true
  return !language.functionWords.has(before.key) || /[,;:]/u.test(reading.text.slice(before.end, one.start))
}

/** False only where titles or the given name tell the other. */
function hasGender({ reading, actors, language }: Scene, actor: number, gender: Gender): boolean {
  const naming = namingOf(language)
  const other = gender === 'female' ? 'male' : 'female'
  const keys = (actors[actor]?.mentions ?? [])
    .slice(0, MOST_ASKED)
    .flatMap((mention) => beginningIn(reading.tokens, mention).map(({ key }) => key))
  const count = (which: Gender) =>
    keys.filter((key) => naming[which].has(key) || naming.given[which].has(key)).length
  return count(other) <= count(gender)
}

/** So many mentions tell what a name tells. */
const MOST_ASKED = 20

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function within(named: readonly Named[], span: Span): Named[] {
  return beginningIn(named, span).filter((one) => one.end <= span.end)
}

function sentenceAt(sentences: readonly Span[], at: number): number {
  const index = firstFrom(sentences, at + 1) - 1
  return index >= 0 && at < (sentences[index]?.end ?? 0) ? index : -1
}
