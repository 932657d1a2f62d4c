import { compare, links, type Comparison, type Side, type Span } from '../../src/engine/index.ts'
import { RAW_FILE, rawPairs, type RawPair } from './raw-data.ts'
import type { Measured } from './table.ts'

/** The shipped engine on raw texts, beside itself on ready-made sentences; and how many reframed phrases it marks. */
export function measureRaw(folder: string): Measured[] {
  const pairs = rawPairs(folder)
  const compared = pairs.map((pair) => ({
    pair,
    comparison: compare(pair.articles.left, pair.articles.right),
  }))
  const marked = compared.map(({ pair, comparison }) => marksIn(pair, comparison))
  const sum = (of: (one: Marked) => number) => marked.reduce((total, one) => total + of(one), 0)
  const row = { data: RAW_FILE, method: 'the shipped engine, trained on these pairs among others' }
  return [
    {
      ...row,
      figure: 'F1 of matches from raw text',
      value: f1(compared.map(({ pair, comparison }) => [pair, fromRaw(pair, comparison)])),
    },
    {
      ...row,
      figure: 'F1 of matches of ready-made sentences',
      value: f1(pairs.map((pair) => [pair, fromSentences(pair)])),
    },
    {
      ...row,
      figure: 'reframed phrases marked on both sides',
      value: sum(({ found }) => found) / sum(({ phrases }) => phrases),
    },
    {
      ...row,
      figure: 'reframed phrases marked so by themselves',
      value: sum(({ alone }) => alone) / sum(({ phrases }) => phrases),
    },
    {
      ...row,
      figure: 'text marked reframed',
      value: sum(({ reframed }) => reframed) / sum(({ characters }) => characters),
    },
  ]
}

type Places = ReadonlySet<string>

function f1(answers: readonly (readonly [RawPair, Places])[]): number {
  let [answered, right, wanted, found] = [0, 0, 0, 0]
  for (const [{ sure, possible }, places] of answers) {
    const gold = new Set(sure.map((pair) => pair.slice(0, 2).join(',')))
    const may = new Set([...gold, ...possible.map((pair) => pair.slice(0, 2).join(','))])
    answered += places.size
    wanted += gold.size
    for (const place of places) {
      if (may.has(place)) right++
      if (gold.has(place)) found++
    }
  }
  const [precision, recall] = [right / Math.max(1, answered), found / Math.max(1, wanted)]
  return (2 * precision * recall) / (precision + recall || 1)
}

function fromSentences({ articles, sentences }: RawPair): Places {
  const given = (side: Side) => sentences[side].map(({ start, end }) => articles[side].text.slice(start, end))
  return new Set(links(given('left'), given('right'), 'en').map(({ left, right }) => `${left},${right}`))
}

/** The matches between the engine's own sentences, told by which of the given sentences each is half of. */
function fromRaw({ sentences }: RawPair, comparison: Comparison): Places {
  const given = (side: Side, sentence: number) => {
    const own = comparison[side].reading.sentences[sentence] ?? { start: 0, end: 0 }
    return sentences[side].flatMap((one, at) =>
      over(own, one) >= 0.5 * Math.min(own.end - own.start, one.end - one.start) ? [at] : [],
    )
  }
  return new Set(
    comparison.matches.flatMap((match) =>
      given('left', match.left).flatMap((i) => given('right', match.right).map((j) => `${i},${j}`)),
    ),
  )
}

interface Marked {
  readonly phrases: number
  /** At least half of the phrase is marked reframed, on both sides; and that without its stretch. */
  readonly found: number
  readonly alone: number
  readonly reframed: number
  readonly characters: number
}

function marksIn({ reframings }: RawPair, comparison: Comparison): Marked {
  const sides = ['left', 'right'] as const
  const reframed = (side: Side, isAlone: boolean) =>
    comparison[side].marks.filter(
      ({ kind, alone }) => kind === 'reframed' && !(isAlone && alone !== undefined),
    )
  const covered = (side: Side, span: Span, isAlone: boolean) =>
    reframed(side, isAlone).reduce((sum, mark) => sum + over(mark, span), 0) >= (span.end - span.start) / 2
  const count = (isAlone: boolean) =>
    reframings.filter((phrase) => sides.every((side) => covered(side, phrase[side], isAlone))).length
  return {
    phrases: reframings.length,
    found: count(false),
    alone: count(true),
    reframed: sides
      .flatMap((side) => reframed(side, false))
      .reduce((sum, { start, end }) => sum + end - start, 0),
    characters: sides.reduce((sum, side) => sum + comparison[side].reading.text.length, 0),
  }
}

function over(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
