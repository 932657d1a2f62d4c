import type { AlignedPair } from './word-data.ts'

/** How well an alignment of words agrees with people's, 0–1. */
export interface WordFigures {
  /** Means over the sentence pairs. */
  readonly precision: number
  readonly recall: number
  /** Their harmonic mean. */
  readonly f1: number
  /** F1 over the links between tokens that differ (but for case). */
  readonly differing: number
}

type Links = readonly (readonly [number, number])[]

export function wordFigures(pairs: readonly AlignedPair[], answers: readonly Links[]): WordFigures {
  let [precision, recall, right, answered, wanted] = [0, 0, 0, 0, 0]
  for (const [at, pair] of pairs.entries()) {
    const found = answers[at] ?? []
    const sure = new Set(pair.sure.map(([i, j]) => `${i}-${j}`))
    const isRight = ([i, j]: readonly [number, number]) => sure.has(`${i}-${j}`)
    const differ = ([i, j]: readonly [number, number]) =>
      pair.a[i]?.toLowerCase() !== pair.b[j]?.toLowerCase()
    const hits = found.filter(isRight)
    precision += found.length === 0 ? Number(sure.size === 0) : hits.length / found.length
    recall += sure.size === 0 ? 1 : hits.length / sure.size
    right += hits.filter(differ).length
    answered += found.filter(differ).length
    wanted += pair.sure.filter(differ).length
  }
  const [p, r] = [precision / pairs.length, recall / pairs.length]
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r), differing: (2 * right) / (answered + wanted) }
}
