import type { Comparison, Match, Side } from '../engine/model.ts'
import type { Layout, Passage, RowId, Segment } from './model.ts'
import { passageOf } from './passages.ts'
import { quotedSpans } from './quoted.ts'
import { rowDrawing } from './row-passages.ts'
import { adjoin, otherSide } from './sentences.ts'
import { sharedTerms } from './shared-terms.ts'

/** A sentence or a run of them in one article, with the row that draws its first one elsewhere. */
export interface ThemePassage {
  readonly row: RowId
  readonly passage: Passage
}

/** What two speeches both say: left sentences that follow one another, and the right ones that tell the same. */
export interface Theme {
  /** The id of its first left row. */
  readonly id: RowId
  /** What both have in these passages, rarest first, as the left article writes it; empty where nothing is telling. */
  readonly terms: readonly string[]
  readonly left: readonly ThemePassage[]
  readonly right: readonly ThemePassage[]
  /** Every row that draws one of its sentences; several themes may share one. */
  readonly rows: readonly RowId[]
}

/** For each theme the rows that are found there: each row in one, first where it is on the left. */
export function ownRows(all: readonly Theme[]): readonly (readonly RowId[])[] {
  const owner = new Map<RowId, number>()
  all.forEach(({ id }, at) => owner.has(id) || owner.set(id, at))
  all.forEach(({ rows }, at) => {
    for (const row of rows) if (!owner.has(row)) owner.set(row, at)
  })
  return all.map(({ rows }, at) => rows.filter((row) => owner.get(row) === at))
}

/** How many sentences of a side stand in themes; one that stands in several counts once. */
export function sentencesTold(themes: readonly Theme[], side: Side): number {
  return new Set(themes.flatMap((theme) => theme[side].flatMap(({ passage }) => passage.sentences))).size
}

export interface Themes {
  readonly sure: readonly Theme[]
  /** Of weak matches, and of fair ones that have only names in common. */
  readonly possible: readonly Theme[]
}

/** What both speeches say, in the order of the left one. Each match of the comparison stands in one theme. */
export function themesOf(comparison: Comparison, layout: Layout): Themes {
  const { matches } = comparison
  return {
    sure: grouped(comparison, layout, matches.filter(isTelling)),
    possible: grouped(
      comparison,
      layout,
      matches.filter((match) => !isTelling(match)),
    ),
  }
}

/** Names alone say who speaks, and of whom; only a strong match is worth the ink for them. */
function isTelling({ strength, reasons }: Match): boolean {
  if (strength !== 'fair') return strength === 'strong'
  return reasons.length === 0 || reasons.some(({ fact }) => fact.code === 'words' || fact.code === 'figures')
}

interface Growing {
  readonly left: number[]
  readonly right: number[]
  readonly matches: Match[]
}

function grouped(comparison: Comparison, layout: Layout, matches: readonly Match[]): readonly Theme[] {
  const groups: Growing[] = []
  for (const match of matches) {
    const last = groups.at(-1)
    if (last && continues(comparison, last, match)) add(last, match)
    else groups.push({ left: [match.left], right: [match.right], matches: [match] })
  }
  return groups.map((group) => themeOf(comparison, layout, group))
}

/** One more match of the last left sentence, or of the next one where it stands beside what the last one matches. */
function continues({ left }: Comparison, theme: Growing, match: Match): boolean {
  const last = theme.left.at(-1) ?? -1
  if (match.left === last) return true
  const isBeside = theme.right.some((right) => match.right === right || match.right === right + 1)
  return isBeside && adjoin(left.reading, last, match.left)
}

function add({ left, right, matches }: Growing, match: Match): void {
  if (!left.includes(match.left)) left.push(match.left)
  if (!right.includes(match.right)) right.push(match.right)
  matches.push(match)
}

function themeOf(comparison: Comparison, layout: Layout, group: Growing): Theme {
  const left = passagesOf(comparison, layout, 'left', group)
  const right = passagesOf(comparison, layout, 'right', group)
  const rows = (['left', 'right'] as const).flatMap((side) =>
    group[side].map((sentence) => rowDrawing(layout, side, sentence)),
  )
  const terms = sharedTerms(comparison, group.matches)
  return { id: left[0]?.row ?? '', terms, left, right, rows: [...new Set(rows)] }
}

/** Sentences that follow one another are one passage. */
function passagesOf(
  comparison: Comparison,
  layout: Layout,
  side: Side,
  group: Growing,
): readonly ThemePassage[] {
  const { reading } = comparison[side]
  const runs: number[][] = []
  for (const sentence of group[side].toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && adjoin(reading, run.at(-1) ?? -1, sentence)) run.push(sentence)
    else runs.push([sentence])
  }
  const quoted = quotedSpans(reading)
  return runs.map((sentences) => {
    const passage = passageOf(comparison, { side, sentences, elsewhere: [], isUnsure: false, quoted })
    const segments = passage.segments.map((segment) => withinTheme(comparison, group, side, segment))
    return { row: rowDrawing(layout, side, sentences[0] ?? 0), passage: { ...passage, segments } }
  })
}

/** Words that stand for others outside the theme are no news in it. */
function withinTheme(comparison: Comparison, group: Growing, side: Side, segment: Segment): Segment {
  if (segment.kind !== 'reframed') return segment
  const there = otherSide(side)
  const { sentences } = comparison[there].reading
  const isHere = segment.partner.some(({ start, end }) =>
    group[there].some((index) => {
      const sentence = sentences[index]
      return sentence !== undefined && sentence.start < end && start < sentence.end
    }),
  )
  return isHere ? segment : { ...segment, kind: 'plain', stretch: null }
}
