import type { Comparison, Finding, Reading, Rung, Side, Span, Utterance } from '../engine/model.ts'
import type { Layout, ListEntry, Row, Segment, SegmentKind } from './model.ts'
import { isOfOneSide } from './one-sided.ts'
import { segmentsOf } from './passages.ts'
import { type Place, placeOf } from './places.ts'
import { adjoin, otherSide } from './sentences.ts'
import { speakerOf } from './speakers.ts'
import { type Speaker, speakerText } from './speaker-text.ts'
import { isQuoted } from './speech-labels.ts'

/** One side of a card: what it tells, where, and how it quotes. */
export interface CardSide {
  /** Sentences that follow one another, drawn as one; between two runs something is left out. Empty where nothing was found. */
  readonly runs: readonly (readonly Segment[])[]
  readonly places: readonly Place[]
  /** Of findings about quotes alone; empty of all others. */
  readonly rungs: readonly Rung[]
  readonly speakers: readonly Speaker[]
}

export type CardSides = Readonly<Record<Side, CardSide>>

/** What a card of the list shows of both articles; null for an entry of another comparison. */
export function cardOf(comparison: Comparison, layout: Layout, entry: ListEntry): CardSides | null {
  if (entry.finding === null) {
    const row = layout.rows[entry.at]
    return row ? differenceCard(comparison, row) : null
  }
  const finding = comparison.findings[entry.finding]
  return finding
    ? { left: findingSide(comparison, finding, 'left'), right: findingSide(comparison, finding, 'right') }
    : null
}

function findingSide(comparison: Comparison, finding: Finding, side: Side): CardSide {
  const { reading } = comparison[side]
  const tellings = utteranceOf(comparison, finding)?.[side] ?? []
  const told = tellings.map(({ sentence }) => sentence)
  const sentences = [...new Set([...finding.sentences[side], ...told])].toSorted((a, b) => a - b)
  const kind = kindOf(comparison, finding, side)
  const quotes = tellings.flatMap(({ quote }) => reading.quotes[quote ?? -1] ?? [])
  return {
    runs: runsOf(reading, sentences).map((span) => around(span, finding[side], kind)),
    places: sentences.map((sentence) => placeOf(reading, sentence)),
    rungs: tellings.map(({ rung }) => rung),
    speakers: distinct(quotes.map((quote) => speakerOf(reading, quote))),
  }
}

/** How the words of a finding are marked: those of one article alone as in its rows. */
function kindOf({ relationship }: Comparison, finding: Finding, side: Side): SegmentKind {
  if (!isOfOneSide(finding)) return 'reframed'
  if (relationship.kind === 'other-speech') return 'plain'
  return side === 'left' ? 'dropped' : 'added'
}

function utteranceOf({ utterances }: Comparison, finding: Finding): Utterance | undefined {
  return 'utterance' in finding ? utterances[finding.utterance] : undefined
}

function distinct(speakers: readonly Speaker[]): readonly Speaker[] {
  return [...new Map(speakers.map((speaker) => [speakerText(speaker), speaker])).values()]
}

/** Spans of sentences that follow one another without anything between. */
function runsOf(reading: Reading, sentences: readonly number[]): readonly Span[] {
  const runs: { start: number; end: number }[] = []
  sentences.forEach((sentence, index) => {
    const span = reading.sentences[sentence]
    const last = runs.at(-1)
    if (!span) return
    if (last && adjoin(reading, sentences[index - 1] ?? -1, sentence)) last.end = span.end
    else runs.push({ start: span.start, end: span.end })
  })
  return runs
}

/** A stretch of text with some spans of it marked. */
function around({ start, end }: Span, marked: readonly Span[], as: SegmentKind): readonly Segment[] {
  const segments: Segment[] = []
  let at = start
  const draw = (to: number, kind: SegmentKind) => {
    if (to > at) segments.push({ start: at, end: to, kind, partner: [], stretch: null, quote: null })
    at = Math.max(at, to)
  }
  for (const span of marked.toSorted((a, b) => a.start - b.start)) {
    draw(Math.min(span.start, end), 'shared')
    draw(Math.min(span.end, end), as)
  }
  draw(end, 'shared')
  return segments
}

/** Whether both articles put words in quotation marks: then a translator’s choice can stand between them. */
export function bothQuote({ left, right }: CardSides): boolean {
  return [left, right].every(({ rungs }) => rungs.some(isQuoted))
}

const NOTHING: CardSide = { runs: [], places: [], rungs: [], speakers: [] }

function differenceCard(comparison: Comparison, row: Row): CardSides {
  const drawn = (passage: Extract<Row, { shape: 'match' }>['left']): CardSide => ({
    ...NOTHING,
    runs: [passage.segments],
    places: passage.sentences.map((sentence) => placeOf(comparison[passage.side].reading, sentence)),
  })
  if (row.shape === 'match') return { left: drawn(row.left), right: drawn(row.right) }
  const own = drawn(row.passage)
  const other = otherSideOf(comparison, row)
  return row.side === 'left' ? { left: own, right: other } : { left: other, right: own }
}

/** A moved row’s twin, or what an unsure one may match. */
function otherSideOf(comparison: Comparison, row: Exclude<Row, { shape: 'match' }>): CardSide {
  if (row.shape === 'only') return NOTHING
  const side = otherSide(row.side)
  const { reading } = comparison[side]
  const sentence = row.shape === 'moved' ? row.twin.sentence : row.possibly.sentence
  const span = reading.sentences[sentence]
  if (!span) return NOTHING
  const run = row.shape === 'moved' ? segmentsOf(comparison, side, span) : around(span, [], 'plain')
  return { ...NOTHING, runs: [run], places: [placeOf(reading, sentence)] }
}
