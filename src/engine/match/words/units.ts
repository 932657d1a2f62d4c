import type { Language } from '../../lexicon/language.ts'
import type { Reading, Sentence, Span } from '../../model.ts'
import { markItem, wordItem, type Item } from './items.ts'

/** What a reader sees linked inside a matched pair: a word, or the words of one name ("United States"). */
export interface Unit extends Span, Item {
  /** Tells nothing alone: "the", "of". */
  readonly isFunction: boolean
  /** Says how sure or bound something is: "must", "may". */
  readonly isModal: boolean
  /** The punctuation marks between it and the unit before. */
  readonly marksBefore: readonly string[]
  /** An article or its like. */
  readonly isDeterminer: boolean
}

/** The units of a sentence, in order. */
export function unitsOf(reading: Reading, sentence: Sentence, language: Language): Unit[] {
  const units: Unit[] = []
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = reading.tokens[at]
    if (token === undefined) continue
    const next = at + 1 < sentence.tokens.end ? reading.tokens[at + 1] : undefined
    const phrase = next === undefined ? undefined : language.phrases.get(`${token.key} ${next.key}`)
    const end = phrase === undefined || next === undefined ? token.end : next.end
    if (phrase !== undefined) at++
    const key = phrase ?? token.key
    const between = reading.text.slice(units.at(-1)?.end ?? sentence.start, token.start)
    units.push({
      ...wordItem(key, reading.text.slice(token.start, end), language),
      start: token.start,
      end,
      isFunction: language.functionWords.has(key),
      marksBefore: between === ' ' || between === '' ? NONE : (between.match(MARKS) ?? NONE),
      isModal: language.modals.has(key),
      isDeterminer: language.determiners.has(key),
    })
  }
  return units
}

const MARKS = /["'`«»„“”‘’‟]+|\.{2,}|[^\s\p{L}\p{N}]/gu
const NONE: readonly string[] = []

/** Units as the aligner wants them, with their punctuation; and for each item its unit, or −1 for a mark. */
export function itemsOfUnits(units: readonly Unit[]): { items: Item[]; unitOf: Int16Array } {
  const items: Item[] = []
  const places: number[] = []
  for (const [at, unit] of units.entries()) {
    for (const mark of unit.marksBefore) {
      items.push(markItem(mark))
      places.push(-1)
    }
    items.push(unit)
    places.push(at)
  }
  return { items, unitOf: Int16Array.from(places) }
}

/** Whether punctuation stands between a unit and the one before it; "Mr. Steele" and "co-chair" are one clause. */
export function startsClause(unit: Unit): boolean {
  return unit.marksBefore.some((mark) => !/^['’.-]$/u.test(mark))
}

/** "[by the Leader]" and "[on Wednesday]" answer different questions; "[in Kerman]" and "[in the city]" do not */
export function beginAlike(a: Unit, b: Unit): boolean {
  return a.key === b.key || (opensName(a) && opensName(b))
}

/** An article or its like, or no function word at all: either may begin a name for a thing. */
function opensName(unit: Unit): boolean {
  return !unit.isFunction || unit.isDeterminer
}
