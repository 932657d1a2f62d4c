import type { Finding, Sided, Span } from '../../model.ts'

/** Two words or names that stand for one another. */
export interface Candidate {
  /** Of several with one key the best is shown. */
  readonly key: string
  /** Indexes of the sentences. */
  readonly sentences: Sided<number>
  /** Of the match of the two sentences; 0 where there is none. */
  readonly score: number
  readonly left: Span
  readonly right: Span
  readonly weight: number
}

/** One finding for each key: the weightiest, then the surest match, then the first. In the order of both texts. */
export function bestOfEach(candidates: readonly Candidate[], named: 'actor' | 'event'): Finding[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const known = best.get(candidate.key)
    if (known === undefined || isBefore(candidate, known)) best.set(candidate.key, candidate)
  }
  return [...best.values()].toSorted(byPlace).map(({ sentences, left, right }) => ({
    rule: 'naming',
    named,
    sentences: { left: [sentences.left], right: [sentences.right] },
    left: [left],
    right: [right],
  }))
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return (b.weight - a.weight || b.score - a.score || byPlace(a, b)) < 0
}

/** The same for either order of the sides. */
function byPlace(a: Candidate, b: Candidate): number {
  const sum = ({ left, right }: Candidate) => left.start + right.start
  const least = ({ left, right }: Candidate) => Math.min(left.start, right.start)
  return sum(a) - sum(b) || least(a) - least(b)
}
