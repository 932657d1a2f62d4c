import { BUILT_IN } from '../../lexicon/languages.ts'
import { givenMatches } from '../../match/given-matches.ts'
import type { Finding, RelationshipKind, Rule, Sided, Span, Telling } from '../../model.ts'
import { read } from '../../read/read.ts'
import { find, type Found } from '../find.ts'

/**
 * What one rule finds between two texts of which the first sentence matches the first, the second the second and
 * so on, as `left words / right words`; words of one side that do not stand together have " … " between.
 */
export function found(rule: Rule, left: string, right: string): string[] {
  return findingsOf(left, right)
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const words = (text: string, spans: readonly Span[]) =>
        spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
      return `${words(left, finding.left)} / ${words(right, finding.right)}`
    })
}

/** All findings, ranked. */
export function findingsOf(
  left: string,
  right: string,
  relationship: RelationshipKind = 'independent',
): readonly Finding[] {
  return comparedBy(left, right, relationship).findings
}

/** What each utterance is told by: `1 full-quote, 2 indirect / 1 own-voice`, with the numbers of the sentences. */
export function utterancesIn(
  left: string,
  right: string,
  relationship: RelationshipKind = 'independent',
): string[] {
  const words = (tellings: readonly Telling[]) =>
    tellings.map(({ sentence, rung }) => `${sentence} ${rung}`).join(', ')
  return comparedBy(left, right, relationship).utterances.map(
    (told) => `${words(told.left)} / ${words(told.right)}`,
  )
}

function comparedBy(left: string, right: string, relationship: RelationshipKind): Found {
  const readings = { left: read({ text: left, lang: 'en' }), right: read({ text: right, lang: 'en' }) }
  const count = Math.min(readings.left.sentences.length, readings.right.sentences.length)
  const pairs = Array.from({ length: count }, (_, at): Sided<number> => ({ left: at, right: at }))
  return find(readings, { matches: givenMatches(readings, pairs, BUILT_IN) }, relationship, BUILT_IN)
}
