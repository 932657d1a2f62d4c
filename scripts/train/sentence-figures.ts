/** A pair of sentences that was scored, and whether people matched it. */
export interface Scored {
  readonly score: number
  readonly label: Label
}

/** `possible`: right to answer, and not missed if it is not; average precision passes over it. */
export type Label = 'sure' | 'possible' | 'no'

/** Shares, 0–1. */
export interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly threshold: number
}

/** Of the pairs with at least this score: precision among sure and possible, recall among the `gold` sure ones. */
export function figureAt(pairs: readonly Scored[], gold: number, threshold: number): Figure {
  const answered = pairs.filter(({ score }) => score >= threshold)
  const right = answered.filter(({ label }) => label !== 'no').length
  const found = answered.filter(({ label }) => label === 'sure').length
  return figure(right / Math.max(1, answered.length), found / Math.max(1, gold), threshold)
}

/** The figures at each score as a threshold, highest first. */
function figuresDown(pairs: readonly Scored[], gold: number): Figure[] {
  const ranked = pairs.toSorted((a, b) => b.score - a.score)
  let [right, found] = [0, 0]
  const figures: Figure[] = []
  for (const [at, { score, label }] of ranked.entries()) {
    if (label !== 'no') right++
    if (label === 'sure') found++
    if (ranked[at + 1]?.score !== score) figures.push(figure(right / (at + 1), found / gold, score))
  }
  return figures
}

/** The threshold with the best F1. */
export function bestFigure(pairs: readonly Scored[], gold: number): Figure {
  return figuresDown(pairs, gold).reduce((best, next) => (next.f1 > best.f1 ? next : best))
}

/** The lowest threshold that keeps a precision. */
export function lowestWith(precision: number, pairs: readonly Scored[], gold: number): Figure {
  const kept = figuresDown(pairs, gold).filter((one) => one.precision >= precision)
  const last = kept.at(-1)
  if (last === undefined) throw new Error(`no threshold has precision ${precision}`)
  return last
}

export function averagePrecision(pairs: readonly Scored[], gold: number): number {
  const ranked = pairs.filter(({ label }) => label !== 'possible').toSorted((a, b) => b.score - a.score)
  let [found, sum] = [0, 0]
  for (const [at, { label }] of ranked.entries()) if (label === 'sure') sum += ++found / (at + 1)
  return sum / Math.max(1, gold)
}

function figure(precision: number, recall: number, threshold: number): Figure {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, threshold }
}
