import type { SayingVerb } from '../../lexicon/attribution.ts'
import type { FoundCue } from './found-cue.ts'
import {
  type Ground,
  type Run,
  hasCapital,
  hasComma,
  isCut,
  isJoined,
  isQuotation,
  keyAt,
} from './phrases.ts'
import { sourceAfter } from './source-behind.ts'
import { isAside, sourceBefore } from './sources.ts'
import { subjectOf } from './subjects.ts'

/** `he said, adding …`: who spoke before; `footage of Lee asking`: the name beside it; else the sentence's subject. */
export function bareSource(ground: Ground, at: number, earlier: FoundCue | null): Run | null {
  const { words } = ground
  if (keyAt(ground, at - 1) === words.as) return asSaying(at - 1, earlier)
  if (
    at > 0 &&
    isJoined(ground, at) &&
    hasCapital(ground, at - 1) &&
    !words.times.has(keyAt(ground, at - 1))
  ) {
    let first = at - 1
    while (first > 1 && hasCapital(ground, first - 1) && isJoined(ground, first)) first--
    if (first > 0) return { first, last: at - 1 }
  }
  return (
    earlier?.source ?? subjectOf(ground, at) ?? (at === 0 ? subjectOf(ground, ground.items.length) : null)
  )
}

/** `reported a senior official as saying` → a senior official */
function asSaying(as: number, earlier: FoundCue | null): Run | null {
  const from = (earlier?.last ?? -1) + 1
  if (earlier === null || from >= as || as - from > AS_REACH) return earlier?.source ?? null
  return { first: from, last: as - 1 }
}

/** Words between "reported" and "as saying". */
const AS_REACH = 20

type Speaker = Pick<FoundCue, 'kind' | 'source'>

/**
 * Who speaks by a verb of saying, and where they stand.
 * @param earlier the cue before this one in the sentence
 */
export function speaker(ground: Ground, verb: Run, { takes }: SayingVerb, earlier: FoundCue | null): Speaker {
  const { words } = ground
  const { first, last } = verb
  const before = keyAt(ground, first - 1)
  const fromQuotation = first === 0 || isQuotation(ground, first - 1) || isCut(ground, first)
  if (fromQuotation) return { kind: 'inverted', source: sourceAfter(ground, last + 1) }
  const named = sourceBefore(ground, first)
  if (hasComma(ground, first) && (takes === 'clause' || takes === 'that') && !isAllBefore(ground, named)) {
    const after = sourceAfter(ground, last + 1)
    if (after !== null && endsBreath(ground, after.last + 1)) return { kind: 'inverted', source: after }
  }
  if (words.clauseWords.has(before) && !words.relatives.has(before))
    return { kind: 'finite', source: earlier?.source ?? subjectOf(ground, first) }
  return { kind: 'finite', source: named ?? earlierOr(ground, first, earlier) }
}

/** `Smith, a senator, said`, `In a statement, Smith, a senator, said`: no statement stands before the name. */
function isAllBefore(ground: Ground, named: Run | null): boolean {
  if (named === null) return false
  if (named.first <= 1) return true
  return hasComma(ground, named.first) && isAside(ground, 0) && named.first <= OPENING
}

/** Words of an aside that opens a sentence: "In a statement on Monday,". */
const OPENING = 14

/** `X left, then said`: the verb has its speaker from the verb before. */
function earlierOr(ground: Ground, at: number, earlier: FoundCue | null): Run | null {
  return hasComma(ground, at) ? (earlier?.source ?? null) : null
}

/** True where the sentence ends or draws breath: nothing that is said can follow. */
export function endsBreath(ground: Ground, at: number): boolean {
  const { items, words } = ground
  if (at >= items.length || hasComma(ground, at) || isCut(ground, at)) return true
  const key = keyAt(ground, at)
  const isAdverbial =
    words.prepositions.has(key) || words.times.has(key) || words.isAdverb(key) || words.clauseWords.has(key)
  return isAdverbial && !words.complementisers.has(key)
}
