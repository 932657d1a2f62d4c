import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Quote, read, type Span } from '../../src/engine/index.ts'
import { parsed, text as textOf, type Fields } from '../engine/fields.ts'
import type { Measured } from './table.ts'

/** News articles with every attribution marked by people: `{id, text, gold: [{content, source, quoted}]}`. */
const QUOTES_FILE = 'quotes-polnear.jsonl'

const OVERLAPS = [0.3, 0.8] as const

/** The quote reader on labelled articles: contents with a quotation mark, matched one to one by overlap. */
export function measureQuotes(folder: string): Measured[] {
  const articles = articlesIn(folder).map((article) => {
    const labels = read({ text: article.text }).quotes.map((quote) => labelOf(quote, article.text))
    return { wanted: article.gold, found: labels.filter(({ marked }) => marked) }
  })
  return OVERLAPS.flatMap((overlap) => {
    const { matched, found, wanted, sources } = counted(articles, overlap)
    const [precision, recall] = [matched / Math.max(1, found), matched / Math.max(1, wanted)]
    const row = { data: QUOTES_FILE, method: `rules; overlap of at least ${overlap}` }
    return [
      { ...row, figure: `F1 at ${overlap}`, value: (2 * precision * recall) / (precision + recall || 1) },
      { ...row, figure: `source right at ${overlap}`, value: sources / Math.max(1, matched) },
    ]
  })
}

/** Offsets that stand in what is said, and in who says it. */
interface Label {
  readonly content: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly marked: boolean
}

interface Labelled {
  readonly wanted: readonly Label[]
  readonly found: readonly Label[]
}

function labelOf({ content, source }: Pick<Quote, 'content' | 'source'>, text: string): Label {
  return {
    content: offsets(content),
    source: offsets(source === null ? [] : [source]),
    marked: content.some(({ start, end }) => /[“”"«»„‟]/u.test(text.slice(start, end))),
  }
}

function offsets(spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  )
}

function counted(articles: readonly Labelled[], overlap: number) {
  const sum = { matched: 0, found: 0, wanted: 0, sources: 0 }
  for (const { wanted, found } of articles) {
    const pairs = matchedPairs(wanted, found, overlap)
    sum.matched += pairs.length
    sum.found += found.length
    sum.wanted += wanted.length
    sum.sources += pairs.filter(([gold, answer]) => shared(gold.source, answer.source) > 0).length
  }
  return sum
}

/** Best overlaps first, each label once. */
function matchedPairs(
  wanted: readonly Label[],
  found: readonly Label[],
  overlap: number,
): (readonly [Label, Label])[] {
  const candidates = wanted
    .flatMap((gold, i) =>
      found.map((answer, j) => {
        const both = shared(gold.content, answer.content)
        return { gold, answer, i, j, share: both / (gold.content.size + answer.content.size - both || 1) }
      }),
    )
    .filter(({ share }) => share >= overlap)
    .toSorted((a, b) => b.share - a.share || b.i - a.i || b.j - a.j)
  const taken = new Set<Label>()
  return candidates.flatMap(({ gold, answer }) => {
    if (taken.has(gold) || taken.has(answer)) return []
    taken.add(gold).add(answer)
    return [[gold, answer] as const]
  })
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const offset of a) if (b.has(offset)) count++
  return count
}

function articlesIn(folder: string): { text: string; gold: Label[] }[] {
  return readFileSync(join(folder, QUOTES_FILE), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const fields = parsed(line)
      const text = fields.kind === 'ok' ? textOf(fields.value, 'text') : fields
      if (fields.kind === 'refused' || text.kind === 'refused')
        throw new Error(`${QUOTES_FILE}, line ${at + 1} is no article`)
      return { text: text.value, gold: goldIn(fields.value) }
    })
}

function goldIn(fields: Fields): Label[] {
  const gold: unknown = fields['gold']
  if (!Array.isArray(gold)) throw new Error(`${QUOTES_FILE}: no list "gold"`)
  return (gold as unknown[])
    .map((one): Fields => (typeof one === 'object' && one !== null ? { ...one } : {}))
    .filter((one) => one['quoted'] === true)
    .map((one) => ({
      content: offsets(spansIn(one['content'])),
      source: offsets(spansIn(one['source'])),
      marked: true,
    }))
}

function spansIn(value: unknown): Span[] {
  if (!Array.isArray(value)) return []
  return (value as unknown[]).flatMap((pair) => {
    const [start, end] = Array.isArray(pair) ? (pair as unknown[]) : []
    return typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : []
  })
}
