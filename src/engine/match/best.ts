import type { Nearest, Sentence, Side } from '../model.ts'
import type { Scored } from './graded.ts'

/** More matches of one sentence are a text that repeats itself, and no reader follows them. */
const MOST_MATCHES = 12

/** The pairs that are among the best of both their sentences; of equals the earlier ones. */
export function bestPerSentence<P extends Scored>(pairs: readonly P[]): P[] {
  const isAmongBest = (side: Side, other: Side) => {
    const ranked = new Map<number, P[]>()
    for (const pair of pairs) {
      const known = ranked.get(pair[side])
      if (known === undefined) ranked.set(pair[side], [pair])
      else known.push(pair)
    }
    const best = [...ranked.values()].flatMap((rivals) =>
      rivals.toSorted((a, b) => b.score - a.score || a[other] - b[other]).slice(0, MOST_MATCHES),
    )
    return new Set(best)
  }
  const [left, right] = [isAmongBest('left', 'right'), isAmongBest('right', 'left')]
  return pairs.filter((pair) => left.has(pair) && right.has(pair))
}

/** The best pair of each of a side's sentences; of equals the earlier one. */
export function nearestOf(
  sentences: readonly Sentence[],
  scored: readonly Scored[],
  side: Side,
): (Nearest | null)[] {
  const other = side === 'left' ? 'right' : 'left'
  const best: (Nearest | null)[] = sentences.map(() => null)
  for (const pair of scored) {
    const known = best[pair[side]] ?? null
    if (
      known === null ||
      pair.score > known.score ||
      (pair.score === known.score && pair[other] < known.sentence)
    ) {
      best[pair[side]] = { sentence: pair[other], score: pair.score }
    }
  }
  return best
}
