import type { Finding, Rule, Span } from '../model.ts'

/**
 * The rules by how much their findings change for a reader, the most first: other figures and other words inside
 * quotation marks; then how sure a thing is and how its saying is presented; then where and who; then form and
 * place. `view/list-labels.ts` tells this order on the page.
 */
export const RANKED_RULES: readonly Rule[] = [
  'figure',
  'quote-wording',
  'certainty',
  'cue',
  'setting',
  'naming',
  'quote-form',
  'headline',
  'prominence',
]

/**
 * Ranked: by rule, figures that cannot both be right before other figures; then what stands first in the left
 * article, then in the right one. Quotes not found come last.
 */
export function ranked(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        firstOf(a.finding.left) - firstOf(b.finding.left) ||
        firstOf(a.finding.right) - firstOf(b.finding.right),
    )
    .map(({ finding }) => finding)
}

function rankOf(finding: Finding): number {
  const isFound =
    finding.rule !== 'quote-form' || (finding.sentences.left.length > 0 && finding.sentences.right.length > 0)
  if (!isFound) return RANKED_RULES.length
  const isLoose = finding.rule === 'figure' && finding.relation !== 'different'
  return RANKED_RULES.indexOf(finding.rule) + (isLoose ? 0.5 : 0)
}

/** Where its words begin; what stands in the other article alone comes behind. */
function firstOf(words: readonly Span[]): number {
  return words[0]?.start ?? Number.MAX_SAFE_INTEGER
}
