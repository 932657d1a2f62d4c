import { lookedUp, partnersAmong, transposed, type Partners } from './partners.ts'
import type { Vector, Vectors } from './vocabulary.ts'

/** Where a sentence stands among all of both articles: what a pair is held against. */
export interface Standing {
  /** Its partners in the other article. */
  readonly partners: Partners
  /** The most it shares with one of them, and with all. */
  readonly best: number
  readonly sum: number
  /** The most it shares with another sentence of its own article. */
  readonly own: number
  /** Cosines with the mean sentence of the other article and of its own: is it about what all is about? */
  readonly toOther: number
  readonly toOwn: number
}

export interface Standings {
  readonly left: readonly Standing[]
  readonly right: readonly Standing[]
}

/** Where every sentence stands among those that it could match, on both sides. */
export function standingsOf(vectors: Vectors): Standings {
  const { left, right } = vectors
  const isLookedUp = lookedUp(vectors)
  const rows = partnersAmong(left, right, isLookedUp)
  const means = { left: meanOf(left), right: meanOf(right) }
  const side = (
    sentences: readonly Vector[],
    partners: readonly Partners[],
    [own, other]: readonly [Mean, Mean],
  ) => {
    const among = partnersAmong(sentences, sentences, isLookedUp)
    return sentences.map((vector, at): Standing => {
      const found = partners[at] ?? NONE
      return {
        partners: found,
        best: found.mass.reduce((most, mass) => Math.max(most, mass), 0),
        sum: found.mass.reduce((sum, mass) => sum + mass, 0),
        own: bestOther(among[at] ?? NONE, at),
        toOther: cosine(vector, other),
        toOwn: cosine(vector, own),
      }
    })
  }
  return {
    left: side(left, rows, [means.left, means.right]),
    right: side(right, transposed(rows, right.length), [means.right, means.left]),
  }
}

const NONE: Partners = { at: new Int32Array(), mass: new Float64Array() }

function bestOther({ at, mass }: Partners, self: number): number {
  let best = 0
  for (const [k, other] of at.entries()) if (other !== self) best = Math.max(best, mass[k]!)
  return best
}

interface Mean {
  readonly weights: ReadonlyMap<number, number>
  readonly norm: number
}

/** The sum of an article's sentences, each of length 1. */
function meanOf(vectors: readonly Vector[]): Mean {
  const weights = new Map<number, number>()
  for (const { ids, weights: own, norm } of vectors)
    for (const [k, id] of ids.entries()) weights.set(id, (weights.get(id) ?? 0) + own[k]! / (norm || 1))
  const squares = [...weights].toSorted(([a], [b]) => a - b).reduce((sum, [, w]) => sum + w * w, 0)
  return { weights, norm: Math.sqrt(squares) }
}

function cosine({ ids, weights, norm }: Vector, mean: Mean): number {
  const product = ids.reduce((sum, id, k) => sum + weights[k]! * (mean.weights.get(id) ?? 0), 0)
  return product / (norm * mean.norm || 1)
}
