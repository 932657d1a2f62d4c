import { HALF, LEAF, letterFor, LETTERS, type WrittenTrees } from '../../src/engine/match/trees.ts'
import { seeded } from './random.ts'

/**
 * Gradient boosted trees for yes-or-no answers (Friedman 2001), grown leaf by leaf on binned features as
 * LightGBM does (Ke et al. 2017). Seeded, single-threaded: the same data give the same trees.
 */
export interface Settings {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  readonly smallestLeaf: number
  /** Pulls the value of a leaf with few cells towards 0. */
  readonly ridge: number
  /** Share of the examples that each tree sees. */
  readonly sample: number
  /** Share of the features that each tree may ask about; all if missing. */
  readonly features?: number
  readonly seed: number
}

/** Examples: one column a feature, one label (0 or 1) and weight a row. */
export interface Examples {
  readonly columns: readonly Float32Array[]
  readonly labels: Uint8Array
  readonly weights?: Float32Array
}

/** At most this many questions a feature. */
const BINS = 56

export function boost(examples: Examples, settings: Settings): WrittenTrees {
  const { labels, weights } = examples
  const size = labels.length
  const thresholds = examples.columns.map(thresholdsOf)
  const bins = examples.columns.map((column, at) => binned(column, thresholds[at]!))
  const random = seeded(settings.seed)
  let positive = 0
  let total = 0
  for (let at = 0; at < size; at++) {
    positive += labels[at]! * (weights?.[at] ?? 1)
    total += weights?.[at] ?? 1
  }
  const base = Math.round(1000 * Math.log(positive / (total - positive)))
  const logits = new Float64Array(size).fill(base)
  const gradient = new Float32Array(size)
  const hessian = new Float32Array(size)
  const written: string[] = []
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let at = 0; at < size; at++) {
      const p = 1 / (1 + Math.exp(-logits[at]! / 1000))
      const weight = weights?.[at] ?? 1
      gradient[at] = weight * (labels[at]! - p)
      hessian[at] = weight * p * (1 - p)
    }
    const seen = new Int32Array(size)
    let count = 0
    for (let at = 0; at < size; at++) if (random() < settings.sample) seen[count++] = at
    const asked = bins.map(() => settings.features === undefined || random() < settings.features)
    const root = grow({ bins, asked, gradient, hessian, settings }, seen.slice(0, count))
    written.push(writtenNode(root))
    for (let at = 0; at < size; at++) {
      let node = root
      while (node.split !== undefined)
        node = bins[node.split.feature]![at]! <= node.split.bin ? node.split.low : node.split.high
      logits[at]! += node.value
    }
  }
  return { base, thresholds: thresholds.map((list) => [...list]), trees: written.join('') }
}

/** Up to `BINS − 1` thresholds with about as many examples between each two. */
function thresholdsOf(column: Float32Array): Float32Array {
  const values = column.toSorted()
  const distinct: number[] = []
  const ends: number[] = []
  for (let at = 0; at < values.length; at++) {
    if (at === 0 || values[at] !== values[at - 1]) distinct.push(values[at]!)
    ends[distinct.length - 1] = at + 1
  }
  const between = (at: number) => Math.round(((distinct[at]! + distinct[at + 1]!) / 2) * 1000) / 1000
  const found = new Set<number>()
  if (distinct.length <= BINS) for (let at = 0; at + 1 < distinct.length; at++) found.add(between(at))
  else {
    const step = values.length / BINS
    for (let at = 0, next = step; at + 1 < distinct.length && found.size < BINS - 1; at++) {
      if (ends[at]! < next) continue
      found.add(between(at))
      next = Math.max(next + step, ends[at]! + step / 2)
    }
  }
  return Float32Array.from([...found].toSorted((a, b) => a - b))
}

function binned(column: Float32Array, thresholds: Float32Array): Uint8Array {
  const bins = new Uint8Array(column.length)
  for (let at = 0; at < column.length; at++) {
    let [low, high] = [0, thresholds.length]
    const value = column[at]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= thresholds[middle]!) high = middle
      else low = middle + 1
    }
    bins[at] = low
  }
  return bins
}

interface Node {
  value: number
  split?: { feature: number; bin: number; low: Node; high: Node }
}

interface Growth {
  readonly bins: readonly Uint8Array[]
  /** Whether this tree may ask about a feature. */
  readonly asked: readonly boolean[]
  readonly gradient: Float32Array
  readonly hessian: Float32Array
  readonly settings: Settings
}

interface Leaf {
  readonly node: Node
  readonly seen: Int32Array
  readonly histogram: Float64Array
  readonly best: Question | undefined
}

interface Question {
  readonly feature: number
  readonly bin: number
  readonly gain: number
}

function grow(growth: Growth, seen: Int32Array): Node {
  const root = leafOf(growth, seen, histogramOf(growth, seen))
  const leaves = [root]
  while (leaves.length < growth.settings.leaves) {
    let widest = -1
    for (const [at, { best }] of leaves.entries())
      if (best !== undefined && best.gain > (leaves[widest]?.best?.gain ?? 0)) widest = at
    const leaf = leaves[widest]
    if (leaf?.best === undefined) break
    const [low, high] = parted(growth, leaf, leaf.best)
    leaf.node.split = { feature: leaf.best.feature, bin: leaf.best.bin, low: low.node, high: high.node }
    leaves.splice(widest, 1, low, high)
  }
  return root.node
}

function parted(growth: Growth, { seen, histogram }: Leaf, { feature, bin }: Question): [Leaf, Leaf] {
  const column = growth.bins[feature]!
  const low = seen.filter((at) => column[at]! <= bin)
  const high = seen.filter((at) => column[at]! > bin)
  const small = histogramOf(growth, low.length < high.length ? low : high)
  const large = histogram.map((value, at) => value - small[at]!)
  return low.length < high.length
    ? [leafOf(growth, low, small), leafOf(growth, high, large)]
    : [leafOf(growth, low, large), leafOf(growth, high, small)]
}

/** For each feature and bin: gradients, hessians and number of examples. */
function histogramOf({ bins, asked, gradient, hessian }: Growth, seen: Int32Array): Float64Array {
  const histogram = new Float64Array(bins.length * BINS * 3)
  for (const [feature, column] of bins.entries()) {
    if (!asked[feature]) continue
    const offset = feature * BINS * 3
    for (let k = 0; k < seen.length; k++) {
      const at = seen[k]!
      const slot = offset + column[at]! * 3
      histogram[slot]! += gradient[at]!
      histogram[slot + 1]! += hessian[at]!
      histogram[slot + 2]!++
    }
  }
  return histogram
}

function leafOf(growth: Growth, seen: Int32Array, histogram: Float64Array): Leaf {
  const { settings } = growth
  let [g, h] = [0, 0]
  for (const at of seen) {
    g += growth.gradient[at]!
    h += growth.hessian[at]!
  }
  const value = Math.round((1000 * settings.rate * g) / (h + settings.ridge))
  const node: Node = { value: Math.max(-HALF, Math.min(HALF, value)) }
  return { node, seen, histogram, best: bestQuestion(growth, seen.length, histogram, [g, h]) }
}

function bestQuestion(
  { bins, asked, settings }: Growth,
  count: number,
  histogram: Float64Array,
  [g, h]: readonly [number, number],
): Question | undefined {
  let best: Question | undefined
  const worth = (sum: number, weight: number) => (sum * sum) / (weight + settings.ridge)
  const whole = worth(g, h)
  for (let feature = 0; feature < bins.length; feature++) {
    if (!asked[feature]) continue
    let [lowG, lowH, lowCount] = [0, 0, 0]
    for (let bin = 0; bin < BINS - 1; bin++) {
      const slot = (feature * BINS + bin) * 3
      lowG += histogram[slot]!
      lowH += histogram[slot + 1]!
      lowCount += histogram[slot + 2]!
      if (lowCount < settings.smallestLeaf) continue
      if (count - lowCount < settings.smallestLeaf) break
      const gain = worth(lowG, lowH) + worth(g - lowG, h - lowH) - whole
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain }
    }
  }
  return best
}

function writtenNode({ value, split }: Node): string {
  if (split === undefined) {
    const shifted = value + HALF
    return LEAF + letterFor(Math.floor(shifted / LETTERS)) + letterFor(shifted % LETTERS)
  }
  return letterFor(split.feature) + letterFor(split.bin) + writtenNode(split.low) + writtenNode(split.high)
}
