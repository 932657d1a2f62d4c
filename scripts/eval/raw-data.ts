import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Side, Span } from '../../src/engine/index.ts'
import { article, parsed, type Fields } from '../engine/fields.ts'

/** Two articles as they were published, with what people found in them. Offsets are UTF-16 code units. */
export interface RawPair {
  readonly articles: Readonly<Record<Side, Article>>
  readonly sentences: Readonly<Record<Side, readonly Span[]>>
  readonly sure: readonly (readonly number[])[]
  readonly possible: readonly (readonly number[])[]
  /** Phrases that stand for one another. */
  readonly reframings: readonly Readonly<Record<Side, Span>>[]
}

export const RAW_FILE = 'compare-news.jsonl'

/** The raw pairs in a folder of labelled data; a line that is none ends the script. */
export function rawPairs(folder: string): RawPair[] {
  return readFileSync(join(folder, RAW_FILE), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const fields = parsed(line)
      if (fields.kind === 'refused') throw new Error(`${RAW_FILE}, line ${at + 1} ${fields.reason}`)
      return pairIn(fields.value)
    })
}

const KEYS = { left: 'a', right: 'b' } as const

function pairIn(fields: Fields): RawPair {
  const side = (name: Side) => {
    const found = article(fields, KEYS[name])
    if (found.kind === 'refused') throw new Error(`${RAW_FILE}: ${found.reason}`)
    return found.value
  }
  const articles = { left: side('left'), right: side('right') }
  const units = { left: unitsOf(articles.left.text), right: unitsOf(articles.right.text) }
  const spansOf = (name: Side) =>
    numbers(fields[`${KEYS[name]}_sentences`]).map(([start = 0, end = 0]) => ({ start, end }))
  const points = { left: spansOf('left'), right: spansOf('right') }
  const inUnits = (name: Side, { start, end }: Span) => ({
    start: units[name][start] ?? 0,
    end: units[name][end] ?? 0,
  })
  return {
    articles,
    sentences: {
      left: points.left.map((span) => inUnits('left', span)),
      right: points.right.map((span) => inUnits('right', span)),
    },
    sure: numbers(fields['sure']),
    possible: numbers(fields['possible'] ?? []),
    reframings: records(fields['reframings']).map((one) => {
      const spanOf = (name: Side) => {
        const first = points[name][Number(one[KEYS[name]])]?.start ?? 0
        const [start = 0, end = 0] = numbers([one[`${KEYS[name]}_span`]])[0] ?? []
        return inUnits(name, { start: first + start, end: first + end })
      }
      return { left: spanOf('left'), right: spanOf('right') }
    }),
  }
}

/** For each code point of a text, and its end, the offset in UTF-16 units: the data count in code points. */
function unitsOf(text: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (const point of text) {
    offsets.push(at)
    at += point.length
  }
  return [...offsets, at]
}

function numbers(value: unknown): number[][] {
  if (!Array.isArray(value)) throw new Error(`${RAW_FILE}: no list of number lists`)
  return (value as unknown[]).map((list) =>
    Array.isArray(list) ? (list as unknown[]).filter((item) => typeof item === 'number') : [],
  )
}

function records(value: unknown): Fields[] {
  if (!Array.isArray(value)) throw new Error(`${RAW_FILE}: no list of objects`)
  return (value as unknown[]).map((item) => (typeof item === 'object' && item !== null ? { ...item } : {}))
}
