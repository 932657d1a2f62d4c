import type { Comparison, Match, MatchFact, Span } from '../engine/model.ts'
import { countText } from './wording.ts'

/** A reason in words, and the words of the texts that it names. */
export interface ReasonLine {
  readonly text: string
  /** As each article writes them: one form where both have the same. */
  readonly terms: readonly string[]
}

export interface ReasonLines {
  readonly speaksFor: readonly ReasonLine[]
  readonly speaksAgainst: readonly ReasonLine[]
}

/** Why a match has its strength, what weighs most first. */
export function matchReasonLines({ reasons }: Match, comparison: Comparison): ReasonLines {
  const lines = (isFor: boolean) =>
    reasons.filter(({ part }) => part > 0 === isFor).map(({ fact }) => lineOf(fact, comparison))
  return { speaksFor: lines(true), speaksAgainst: lines(false) }
}

function lineOf(fact: MatchFact, comparison: Comparison): ReasonLine {
  if ('left' in fact) return { text: TERMS_TEXT[fact.code], terms: termsOf(fact, comparison) }
  if (fact.code === 'run')
    return { text: `${countText(fact.words, 'word', 'words')} in a row are the same`, terms: [] }
  return { text: FACT_TEXT[fact.code], terms: [] }
}

const TERMS_TEXT = {
  words: 'both have the words',
  names: 'both name',
  figures: 'both give the figure',
} as const

const FACT_TEXT: Readonly<Record<Exclude<MatchFact['code'], 'run' | keyof typeof TERMS_TEXT>, string>> = {
  'much-else': 'each tells more besides',
  'both-early': 'both stand early in their article',
  'same-place': 'both stand at about the same place',
  'far-apart': 'they stand far apart in the two articles',
  'same-quoted': 'both put the same words in quotation marks',
  'both-quote': 'both quote',
  'one-quotes': 'only one of them quotes',
  'same-speaker': 'both name the same speaker',
  'other-speaker': 'they name different speakers',
  best: 'neither shares more with any other sentence',
  rivals: 'each shares more with another sentence',
  around: 'the sentences before or behind share much too',
}

function termsOf(
  { left, right }: { readonly left: readonly Span[]; readonly right: readonly Span[] },
  comparison: Comparison,
): string[] {
  const written = (side: 'left' | 'right', span: Span | undefined) =>
    span === undefined ? '' : comparison[side].reading.text.slice(span.start, span.end)
  return left.map((span, at) => {
    const [a, b] = [written('left', span), written('right', right[at])]
    return a.toLowerCase() === b.toLowerCase() ? a : `${a} / ${b}`
  })
}
