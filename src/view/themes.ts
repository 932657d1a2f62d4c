import type { Comparison, Match, Side } from '../engine/model.ts'
import type { Layout, Passage, RowId } from './model.ts'
import { passageOf } from './passages.ts'
import { quotedSpans } from './quoted.ts'
import { adjoin } from './sentences.ts'
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
  /** Every row that draws one of its sentences. */
  readonly rows: readonly RowId[]
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
    sure: themes(comparison, layout, matches.filter(isTelling)),
    possible: themes(
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

function themes(comparison: Comparison, layout: Layout, matches: readonly Match[]): readonly Theme[] {
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
  const left = passagesOf(comparison, layout, 'left', group.left)
  const right = passagesOf(
    comparison,
    layout,
    'right',
    group.right.toSorted((a, b) => a - b),
  )
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
  sentences: readonly number[],
): readonly ThemePassage[] {
  const { reading } = comparison[side]
  const runs: number[][] = []
  for (const sentence of sentences) {
    const run = runs.at(-1)
    if (run && adjoin(reading, run.at(-1) ?? -1, sentence)) run.push(sentence)
    else runs.push([sentence])
  }
  const quoted = quotedSpans(reading)
  return runs.map((run) => ({
    row: rowDrawing(layout, side, run[0] ?? 0),
    passage: passageOf(comparison, { side, sentences: run, elsewhere: [], isUnsure: false, quoted }),
  }))
}

function rowDrawing({ rows }: Layout, side: Side, sentence: number): RowId {
  const row = rows.find((one) => {
    if (one.shape === 'match') return one[side].sentences.includes(sentence)
    return one.side === side && one.passage.sentences.includes(sentence)
  })
  return row?.id ?? ''
}
