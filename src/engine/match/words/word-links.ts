import type { Link } from '../../model.ts'
import { linkedPairs, type Linked } from './linked-pairs.ts'
import { passes } from './passes.ts'
import type { Range } from './ranges.ts'
import type { Unit } from './units.ts'

export interface WordLinks {
  readonly links: readonly Link[]
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
  const { pairs, covered } = isInOrder(cutLeft, cutRight)
    ? aligned(cutLeft, cutRight)
    : turned(aligned(cutRight, cutLeft))
  return {
    links: pairs
      .toSorted((a, b) => a.left.start - b.left.start || a.right.start - b.right.start)
      .flatMap(({ left: a, right: b, kind }) =>
        kind === 'guess' ? [] : [{ left: spanOf(left, a), right: spanOf(right, b), kind }],
      ),
    partial: [covered.left, covered.right],
    complete: left.length <= MOST_UNITS && right.length <= MOST_UNITS,
  }
}

/** What the model links, then the passes. */
function aligned(left: readonly Unit[], right: readonly Unit[]): Linked {
  const { pairs, covered } = linkedPairs(left, right)
  return { pairs: passes.reduce((found, pass) => pass(found, left, right), pairs), covered }
}

/** One order for both directions, since neither the diff nor the passes are symmetric. */
function isInOrder(left: readonly Unit[], right: readonly Unit[]): boolean {
  return left.map((unit) => unit.key).join(' ') <= right.map((unit) => unit.key).join(' ')
}

function turned({ pairs, covered }: Linked): Linked {
  return {
    pairs: pairs.map((pair) => ({ left: pair.right, right: pair.left, kind: pair.kind })),
    covered: { left: covered.right, right: covered.left },
  }
}

function spanOf(units: readonly Unit[], range: Range): { start: number; end: number } {
  return { start: units[range.start]?.start ?? 0, end: units[range.end - 1]?.end ?? 0 }
}
