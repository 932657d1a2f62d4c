/**
 * Boosted decision trees as the training script writes them. A tree is written root first: a question is a
 * letter for its feature and one for its threshold among that feature's, then the subtree for "at most", then
 * the other; a leaf is `!` and two letters. Leaves are whole numbers, so that sums are exact on every machine.
 */
export interface WrittenTrees {
  /** For each feature its thresholds, ascending. */
  readonly thresholds: readonly (readonly number[])[]
  readonly trees: string
  readonly base: number
}

export interface Trees {
  readonly roots: Int32Array
  /** Feature of each node, −1 for a leaf. */
  readonly feature: Int16Array
  readonly threshold: Float32Array
  readonly otherwise: Int32Array
  readonly value: Int32Array
  /** What each node expects: a leaf its value, a question the mean of its two branches. */
  readonly expected: Float64Array
  readonly base: number
}

/** Mark of a leaf; behind it in ASCII follow the letters, all that a JSON string need not escape. */
export const LEAF = '!'
const FIRST_LETTER = 0x23
const BACKSLASH = 0x5c
export const LETTERS = 0x7f - FIRST_LETTER - 1

/** The letter for a number from 0 up to `LETTERS`, exclusive. */
export function letterFor(number: number): string {
  const code = FIRST_LETTER + number
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

function numberOf(code: number): number {
  return (code < BACKSLASH ? code : code - 1) - FIRST_LETTER
}

/** The trees as the matcher walks them, from their letters; those of the training script are taken to be whole. */
export function readTrees({ thresholds, trees, base }: WrittenTrees): Trees {
  const roots: number[] = []
  const feature: number[] = []
  const threshold: number[] = []
  const otherwise: number[] = []
  const value: number[] = []
  let at = 0
  const digit = () => numberOf(trees.charCodeAt(at++))
  const readNode = () => {
    const node = feature.length
    const isLeaf = trees[at] === LEAF
    if (isLeaf) at++
    const [first, second] = [digit(), digit()]
    feature.push(isLeaf ? -1 : first)
    threshold.push(isLeaf ? 0 : (thresholds[first]?.[second] ?? 0))
    value.push(isLeaf ? first * LETTERS + second - HALF : 0)
    otherwise.push(-1)
    if (isLeaf) return
    readNode()
    otherwise[node] = feature.length
    readNode()
  }
  while (at < trees.length) {
    roots.push(feature.length)
    readNode()
  }
  const children = { feature, otherwise, value }
  return {
    expected: expectations(children),
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    threshold: Float32Array.from(threshold),
    otherwise: Int32Array.from(otherwise),
    value: Int32Array.from(value),
    base,
  }
}

/** A leaf's two letters hold −HALF … HALF. */
export const HALF = Math.floor((LETTERS * LETTERS) / 2)

/** The sum of a cell's leaves, a logit in thousandths. */
export function scoreAt(trees: Trees, features: readonly ArrayLike<number>[], cell: number): number {
  let sum = trees.base
  for (let tree = 0; tree < trees.roots.length; tree++) {
    let node = trees.roots[tree]!
    for (let asked = trees.feature[node]!; asked >= 0; asked = trees.feature[node]!)
      node = features[asked]![cell]! <= trees.threshold[node]! ? node + 1 : trees.otherwise[node]!
    sum += trees.value[node]!
  }
  return sum
}

/** The same for one row of features: the sum of its leaves, a logit in thousandths. */
export function scoreOfRow(trees: Trees, row: ArrayLike<number>): number {
  let sum = trees.base
  for (let tree = 0; tree < trees.roots.length; tree++) {
    let node = trees.roots[tree]!
    for (let asked = trees.feature[node]!; asked >= 0; asked = trees.feature[node]!)
      node = row[asked]! <= trees.threshold[node]! ? node + 1 : trees.otherwise[node]!
    sum += trees.value[node]!
  }
  return sum
}

/**
 * The same sum, told apart by who moved it: from the root's expectation each question moves a tree's answer to
 * that of the branch taken (Saabas 2014). Returns what is expected before any question.
 */
export function explainRow(
  trees: Trees,
  row: ArrayLike<number>,
  moved: (feature: number, thousandths: number) => void,
): number {
  const { expected } = trees
  let sum = trees.base
  for (let tree = 0; tree < trees.roots.length; tree++) {
    let node = trees.roots[tree]!
    sum += expected[node]!
    for (let asked = trees.feature[node]!; asked >= 0; asked = trees.feature[node]!) {
      const next = row[asked]! <= trees.threshold[node]! ? node + 1 : trees.otherwise[node]!
      moved(asked, expected[next]! - expected[node]!)
      node = next
    }
  }
  return sum
}

/** Children stand behind their parents: from the last node to the first each finds its children's done. */
function expectations({
  feature,
  otherwise,
  value,
}: Record<'feature' | 'otherwise' | 'value', readonly number[]>): Float64Array {
  const expected = new Float64Array(value.length)
  for (let node = value.length - 1; node >= 0; node--)
    expected[node] =
      feature[node]! < 0 ? value[node]! : (expected[node + 1]! + expected[otherwise[node]!]!) / 2
  return expected
}
