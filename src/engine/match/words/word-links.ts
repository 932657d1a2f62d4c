import type { Facing, Link } from '../../model.ts'
import { linkedPairs, type Linked } from './linked-pairs.ts'
import { passes } from './passes.ts'
import type { Facing as UnitRanges, Range } from './ranges.ts'
import { rewordedStretches } from './reworded.ts'
import type { Unit } from './units.ts'

export interface WordLinks {
  readonly links: readonly Link[]
  /** Of a sentence told in other words: what faces what between shared wording. */
  readonly stretches: readonly Facing[]
  /** Share, 0–1, of each side's content words that stand for words of the other: left, right. */
  readonly partial: readonly [left: number, right: number]
  /** False where a sentence was too long to be aligned in full. */
  readonly complete: boolean
}

/** Sentences are shorter; a text without full stops may not be, and a diff's time grows with the square. */
const MOST_UNITS = 240

/** Aligns the words of a matched pair. Turning the pair round turns the answer round. */
export function wordLinks(left: readonly Unit[], right: readonly Unit[]): WordLinks {
  const [cutLeft, cutRight] = [left.slice(0, MOST_UNITS), right.slice(0, MOST_UNITS)]
  const { pairs, covered, stretches } = isInOrder(cutLeft, cutRight)
    ? aligned(cutLeft, cutRight)
    : turned(aligned(cutRight, cutLeft))
  return {
    links: pairs
      .toSorted((a, b) => a.left.start - b.left.start || a.right.start - b.right.start)
      .flatMap(({ left: a, right: b, kind }) =>
        kind === 'guess' ? [] : [{ left: spanOf(left, a), right: spanOf(right, b), kind }],
      ),
    stretches: stretches.map((facing) => ({
      left: spanOf(left, facing.left),
      right: spanOf(right, facing.right),
    })),
    partial: [covered.left, covered.right],
    complete: left.length <= MOST_UNITS && right.length <= MOST_UNITS,
  }
}

interface Aligned extends Linked {
  readonly stretches: readonly UnitRanges[]
}

/** What the model links, then the passes. */
function aligned(left: readonly Unit[], right: readonly Unit[]): Aligned {
  const linked = linkedPairs(left, right)
  const pairs = passes.reduce((found, pass) => pass(found, left, right), linked.pairs)
  return { pairs, covered: linked.covered, stretches: rewordedStretches(pairs, left, right) }
}

/** One order for both directions, since neither the diff nor the passes are symmetric. */
function isInOrder(left: readonly Unit[], right: readonly Unit[]): boolean {
  return left.map((unit) => unit.key).join(' ') <= right.map((unit) => unit.key).join(' ')
}

function turned({ pairs, covered, stretches }: Aligned): Aligned {
  return {
    pairs: pairs.map((pair) => ({ left: pair.right, right: pair.left, kind: pair.kind })),
    covered: { left: covered.right, right: covered.left },
    stretches: stretches.map(({ left, right }) => ({ left: right, right: left })),
  }
}

function spanOf(units: readonly Unit[], range: Range): { start: number; end: number } {
  return { start: units[range.start]?.start ?? 0, end: units[range.end - 1]?.end ?? 0 }
}
