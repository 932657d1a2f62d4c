import type { Comparison, Match, MatchFact, Side } from '../engine/model.ts'

/** More would be a list of words, not a heading. */
const MOST_TERMS = 3

/** A term that stands in more of an article’s sentences heads nothing: it is what all of the article is about. */
const COMMONEST = 0.2

/** Says who somebody is, not what is told. */
const TITLE = /^(?:general|leader|president|minister|prime minister|ayatollah|imam|king|senator|secretary)$/iu

/** The rarest terms behind some matches that are written alike in both articles, as the left one writes them. */
export function sharedTerms(comparison: Comparison, matches: readonly Match[]): readonly string[] {
  const facts = matches.flatMap(({ reasons }) => reasons.map(({ fact }) => fact)).filter(isOfTerms)
  const written = [
    ...new Map(
      facts.flatMap((fact) => termsOf(comparison, fact)).map((term) => [folded(term), term]),
    ).values(),
  ]
  const ranked = written
    .map((term) => ({
      term,
      share: Math.max(shareOf(comparison, 'left', term), shareOf(comparison, 'right', term)),
    }))
    .filter(({ term, share }) => share <= COMMONEST && /\p{L}{3}/u.test(term) && !TITLE.test(term))
    .toSorted((a, b) => a.share - b.share)
  return ranked.slice(0, MOST_TERMS).map(({ term }) => term)
}

type TermsFact = Extract<MatchFact, { readonly left: unknown }>

function isOfTerms(fact: MatchFact): fact is TermsFact {
  return 'left' in fact
}

function termsOf(comparison: Comparison, { left, right }: TermsFact): readonly string[] {
  return left.flatMap((span, at) => {
    const other = right[at]
    const mine = comparison.left.reading.text.slice(span.start, span.end)
    const theirs = other && comparison.right.reading.text.slice(other.start, other.end)
    return theirs !== undefined && folded(mine) === folded(theirs) ? [mine.replace(POSSESSIVE, '')] : []
  })
}

const POSSESSIVE = /['’]s$/u

function folded(term: string): string {
  return term.replace(POSSESSIVE, '').toLowerCase()
}

/** Share, 0–1, of a side’s sentences in which a term stands. */
function shareOf(comparison: Comparison, side: Side, term: string): number {
  const { text, sentences } = comparison[side].reading
  const wanted = folded(term)
  const holding = sentences.filter(({ start, end }) => text.slice(start, end).toLowerCase().includes(wanted))
  return holding.length / Math.max(1, sentences.length)
}
