import type { Evidence } from './evidence.ts'

/** A measured property of a pair of sentences, the same when the pair is turned round. */
export interface Feature {
  readonly name: string
  /** Why it tells whether both sentences say the same. */
  readonly reason: string
  of(evidence: Evidence, rivals: Rivals): number
}

/** The heaviest shared mass that each of the two sentences has with any sentence of the other article. */
export interface Rivals {
  readonly left: number
  readonly right: number
}

/** In the order of the weights in `weights.ts`. */
export const features: readonly Feature[] = [
  { name: 'mass', reason: 'much rare wording shared', of: (e) => e.mass },
  {
    name: 'jaccard',
    reason: 'little else in either sentence',
    of: (e) => ratio(e.mass, e.left.mass + e.right.mass - e.mass),
  },
  {
    name: 'cosine',
    reason: 'the shared words weigh much in both',
    of: (e) => ratio(e.product, e.left.norm * e.right.norm),
  },
  {
    name: 'covered-less',
    reason: 'the shorter one is covered',
    of: (e) => ratio(e.mass, Math.min(e.left.mass, e.right.mass)),
  },
  {
    name: 'covered-more',
    reason: 'the longer one is covered',
    of: (e) => ratio(e.mass, Math.max(e.left.mass, e.right.mass)),
  },
  { name: 'rarest', reason: 'one rare word shared', of: (e) => e.shared[0] ?? 0 },
  { name: 'second-rarest', reason: 'two rare words shared', of: (e) => e.shared[1] ?? 0 },
  { name: 'third-rarest', reason: 'three rare words shared', of: (e) => e.shared[2] ?? 0 },
  { name: 'words', reason: 'several words that are no names', of: (e) => Math.log1p(e.sharedWords) },
  { name: 'names', reason: 'names shared', of: (e) => Math.log1p(e.sharedNames) },
  { name: 'numbers', reason: 'the same figure', of: (e) => Math.min(2, e.sharedNumbers) },
  { name: 'anchors', reason: 'words that stand once in each article', of: (e) => Math.log1p(e.anchors) },
  { name: 'run', reason: 'the same words in a row', of: (e) => Math.log1p(e.run) },
  {
    name: 'place',
    reason: 'both early: outlets lead with the same',
    of: (e) => (e.left.profile.position + e.right.profile.position) / 2,
  },
  {
    name: 'apart',
    reason: 'the same place in both articles',
    of: (e) => Math.abs(e.left.profile.position - e.right.profile.position),
  },
  {
    name: 'opening',
    reason: 'one of the first sentences',
    of: (e) => 1 / (1 + e.left.profile.index) + 1 / (1 + e.right.profile.index),
  },
  {
    name: 'quoted',
    reason: 'both quote',
    of: (e) => (e.left.profile.isQuoted && e.right.profile.isQuoted ? 1 : 0),
  },
  {
    name: 'quoted-once',
    reason: 'only one quotes',
    of: (e) => (e.left.profile.isQuoted !== e.right.profile.isQuoted ? 1 : 0),
  },
  {
    name: 'shorter',
    reason: 'length of the shorter sentence',
    of: (e) => Math.log1p(Math.min(e.left.ids.length, e.right.ids.length)),
  },
  {
    name: 'longer',
    reason: 'length of the longer sentence',
    of: (e) => Math.log1p(Math.max(e.left.ids.length, e.right.ids.length)),
  },
  {
    name: 'best-less',
    reason: 'each is the best the other has',
    of: (e, r) => Math.min(ratio(e.mass, r.left), ratio(e.mass, r.right)),
  },
  {
    name: 'best-more',
    reason: 'it is the best that one of them has',
    of: (e, r) => Math.max(ratio(e.mass, r.left), ratio(e.mass, r.right)),
  },
]

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
