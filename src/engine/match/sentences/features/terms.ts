import type { Pair } from '../pair.ts'
import type { SharedTerm } from '../evidence.ts'
import { NAME, type Vector } from '../vocabulary.ts'
import type { Feature } from './feature.ts'

/** Which terms are shared: rare ones, plain words, names, figures. */
export const termFeatures: readonly Feature[] = [
  { name: 'rarest', reason: 'one rare term shared', of: (p) => p.shared[0]?.weight ?? 0 },
  { name: 'second-rarest', reason: 'two rare terms shared', of: (p) => p.shared[1]?.weight ?? 0 },
  { name: 'third-rarest', reason: 'three rare terms shared', of: (p) => p.shared[2]?.weight ?? 0 },
  { name: 'words', reason: 'several words that are no names', of: (p) => Math.log1p(p.words.length) },
  { name: 'word-mass', reason: 'rare words that are no names', of: (p) => massOf(p.words) },
  { name: 'rarest-word', reason: 'one rare word that is no name', of: (p) => p.words[0]?.weight ?? 0 },
  { name: 'second-rarest-word', reason: 'two rare words', of: (p) => p.words[1]?.weight ?? 0 },
  { name: 'names', reason: 'the same names', of: (p) => Math.log1p(p.names.length) },
  { name: 'name-mass', reason: 'rare names shared', of: (p) => massOf(p.names) },
  { name: 'figures', reason: 'the same figure', of: (p) => Math.min(2, p.numbers.length) },
  {
    name: 'anchors',
    reason: 'words that stand once in each article',
    of: (p) => Math.log1p(p.shared.filter((term) => term.isAnchor).length),
  },
  {
    name: 'anchor-mass',
    reason: 'words, no names, that stand once in each article',
    of: (p) => massOf(p.words.filter((term) => term.isAnchor)),
  },
  {
    name: 'other-names-less',
    reason: 'both name somebody else too',
    of: (p) => Math.min(unshared(p.left, p), unshared(p.right, p)),
  },
  {
    name: 'other-names-more',
    reason: 'one names somebody else',
    of: (p) => Math.max(unshared(p.left, p), unshared(p.right, p)),
  },
]

function massOf(terms: readonly SharedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

/** The weight of a sentence's names that the pair does not share. */
function unshared({ ids, kinds, weights }: Vector, { shared }: Pair): number {
  const both = new Set(shared.map(({ id }) => id))
  return weights.reduce(
    (sum, weight, at) => sum + (kinds[at] === NAME && !both.has(ids[at]!) ? weight : 0),
    0,
  )
}
