import type {
  Comparison,
  Cue,
  Finding,
  Reading,
  Rung,
  Side,
  Sided,
  Span,
  Telling,
  Utterance,
} from '../engine/model.ts'

import { isQuoted } from './speech-labels.ts'

/** Words that stand in a shown sentence, or near one. */
export interface Placed extends Span {
  /** Sentences behind (+) or before (−) the nearest shown one; 0 in a shown one. */
  readonly off: number
}

export interface PlacedCue extends Placed {
  readonly group: Cue['group']
}

/** A part is null where there is nothing to say: there are no quotes, or both sides have the same. */
export interface SpeechRows {
  readonly speakers: Sided<readonly Placed[]> | null
  /** For each utterance the forms in which it is told. */
  readonly forms: Sided<readonly (readonly Rung[])[]> | null
  readonly cues: Sided<readonly PlacedCue[]> | null
  /** Words of findings that no part above shows, ranked. */
  readonly found: readonly FoundRow[]
}

/** The words of one finding, side by side. */
export interface FoundRow extends Sided<readonly Placed[]> {
  readonly rule: FoundRule
}

const FOUND_RULES = ['figure', 'cue', 'certainty', 'naming', 'setting'] as const

export type FoundRule = (typeof FOUND_RULES)[number]

/** Who speaks, in which form, with which verb, and what else was found, of the sentences that a close-up lays side by side. */
export function speechRowsOf(comparison: Comparison, shown: Shown): SpeechRows {
  const told = tellingRows(comparison, toldIn(comparison, shown), shown)
  const found = comparison.findings.flatMap((finding) => {
    const row = isAmong(finding.sentences, shown) ? foundRow(comparison, finding, shown) : null
    return row === null || (row.rule === 'cue' && told.cues !== null) ? [] : row
  })
  return { ...told, found }
}

function foundRow(comparison: Comparison, finding: Finding, shown: Shown): FoundRow | null {
  const rule = FOUND_RULES.find((name) => name === finding.rule)
  const place = (side: Side) =>
    finding[side].map((span) => placed(comparison[side].reading, span, shown[side]))
  return rule === undefined ? null : { rule, left: place('left'), right: place('right') }
}

/** Whether both articles quote the same spoken words in the sentences shown. */
export function quotesIn(comparison: Comparison, shown: Shown): boolean {
  return toldIn(comparison, shown).some((utterance) =>
    [utterance.left, utterance.right].every((tellings) => tellings.some(({ rung }) => isQuoted(rung))),
  )
}

type Shown = Sided<readonly number[]>

/** The utterances that the shown sentences of both articles tell, with the tellings in them and beside them. */
function toldIn({ utterances }: Comparison, shown: Shown): readonly Utterance[] {
  const isShown = (side: Side) => (telling: Telling) => shown[side].includes(telling.sentence)
  return utterances
    .filter(({ left, right }) => left.some(isShown('left')) && right.some(isShown('right')))
    .map(({ left, right }) => ({ left: near(left, shown.left), right: near(right, shown.right) }))
}

function near(tellings: readonly Telling[], shown: readonly number[]): readonly Telling[] {
  return tellings.filter(({ sentence }) => shown.some((one) => Math.abs(one - sentence) <= 1))
}

function isAmong({ left, right }: Shown, shown: Shown): boolean {
  return (
    left.some((sentence) => shown.left.includes(sentence)) ||
    right.some((sentence) => shown.right.includes(sentence))
  )
}

function tellingRows(
  comparison: Comparison,
  utterances: readonly Utterance[],
  shown: Shown,
): Omit<SpeechRows, 'found'> {
  const quotes = (side: Side) => {
    const told = utterances.flatMap((utterance) => utterance[side].flatMap(({ quote }) => quote ?? []))
    return [...new Set(told)].flatMap((quote) => comparison[side].reading.quotes[quote] ?? [])
  }
  const place = (side: Side, span: Span) => placed(comparison[side].reading, span, shown[side])
  const sources = (side: Side) => quotes(side).flatMap(({ source }) => (source ? place(side, source) : []))
  const cues = (side: Side) =>
    quotes(side).flatMap(({ cue }) => (cue ? { ...place(side, cue), group: cue.group } : []))
  const forms = (side: Side) => utterances.map((utterance) => utterance[side].map(({ rung }) => rung))
  return {
    speakers: unlessSame(comparison, { left: sources('left'), right: sources('right') }),
    forms: utterances.length === 0 ? null : { left: forms('left'), right: forms('right') },
    cues: unlessSame(comparison, { left: cues('left'), right: cues('right') }),
  }
}

/** Null where both sides write the same, or neither writes anything. */
function unlessSame<T extends Span>(
  comparison: Comparison,
  sides: Sided<readonly T[]>,
): Sided<readonly T[]> | null {
  const words = (side: Side) => {
    const { text } = comparison[side].reading
    return [...new Set(sides[side].map(({ start, end }) => text.slice(start, end).toLowerCase()))].join(' · ')
  }
  return words('left') === words('right') ? null : sides
}

function placed(reading: Reading, { start, end }: Span, shown: readonly number[]): Placed {
  const own = reading.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
  const offs = own < 0 ? [] : shown.map((sentence) => own - sentence)
  const off = offs.reduce((best, one) => (Math.abs(one) < Math.abs(best) ? one : best), offs[0] ?? 0)
  return { start, end, off }
}
