import type { Edit, EditKind } from './desk/edits.ts'
import type { DeskRow, StyleRule } from './desk/model.ts'
import type { OutletNames } from './names.ts'
import { countText, numberText } from './wording.ts'

/** Words of the view “Desk edit”. It says which words stand where, never who copied whom. */
export const DESK_TEXT = {
  text: 'Both articles as one text, edit by edit',
  styleSwaps: 'Style swaps',
  wholeText: 'Whole text',
  del: 'deleted',
  ins: 'inserted',
  same: 'unchanged',
} as const

const STYLE_TEXT: Readonly<Record<StyleRule, readonly [one: string, many: string]>> = {
  'quotation-marks': ['quotation mark', 'quotation marks'],
  dashes: ['dash', 'dashes'],
  capitals: ['capital letter', 'capital letters'],
  titles: ['title', 'titles'],
  'per-cent': ['per cent', 'per cent'],
  abbreviations: ['abbreviation', 'abbreviations'],
  numbers: ['number', 'numbers'],
  punctuation: ['stop or comma', 'stops and commas'],
  spelling: ['spelling', 'spellings'],
}

/** `quotation mark` */
export function styleText(rule: StyleRule): string {
  return STYLE_TEXT[rule][0]
}

export interface StyleCount {
  readonly rule: StyleRule
  readonly count: number
}

/** `4 quotation marks, 2 spellings` */
export function stylesText(counts: readonly StyleCount[]): string {
  return counts.map(({ rule, count }) => countText(count, ...STYLE_TEXT[rule])).join(', ')
}

/** `7 style swaps` */
function styleSwapsText(counts: readonly StyleCount[]): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return countText(all, 'style swap', 'style swaps')
}

const TAG_TEXT: Readonly<Record<EditKind, string>> = {
  headline: 'headline',
  trim: 'trim',
  insert: 'insert',
  swap: 'swap',
  marks: 'marks',
  move: 'moved',
  credit: 'credit',
  dateline: 'dateline',
  line: 'other line',
}

/** The tags beside a block: each kind once, in the order met. */
export function tagTexts(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map(({ kind }) => TAG_TEXT[kind]))]
}

/** What a passage is called for those who hear it: `trim, swap`. */
export function deskRowText(row: DeskRow, edits: readonly Edit[]): string {
  if (row.kind === 'gone') return moveText(row)
  const arrived = row.kind === 'arrived' ? [moveText(row)] : []
  const changes = tagTexts(edits.filter(({ kind }) => kind !== 'move'))
  const said = [...arrived, ...changes]
  return said.length > 0 ? said.join(', ') : DESK_TEXT.same
}

/** At the new place where it came from, at the old one where it went. */
export function moveText(row: Exclude<DeskRow, { readonly kind: 'text' }>): string {
  return row.kind === 'gone'
    ? `moved further ${row.to.direction}`
    : `moved from further ${row.from.direction}`
}

/** What was changed, in counts; an honest word where nothing was. */
export function leadText(edits: readonly Edit[], styles: readonly StyleCount[]): string {
  const parts = [
    ...edits.flatMap((edit) => (edit.kind === 'headline' ? [headlineText(edit)] : [])),
    ...partOf(edits, 'trim', ['trim', 'trims'], ({ struck }) => struck),
    ...partOf(edits, 'insert', ['insert', 'inserts'], ({ put }) => put),
    ...partOf(edits, 'swap', ['swap', 'swaps']),
    ...partOf(edits, 'marks', ['change of signs alone', 'changes of signs alone']),
    ...partOf(edits, 'move', ['passage moved', 'passages moved']),
    ...partOf(edits, 'credit', ['credit line', 'credit lines']),
    ...partOf(edits, 'dateline', ['dateline', 'datelines']),
    ...partOf(edits, 'line', ['other line', 'other lines']),
  ]
  const folded = styles.length > 0 ? `${styleSwapsText(styles)} folded` : ''
  if (parts.length > 0) return `${[parts.join(', '), folded].filter(Boolean).join('; ')}.`
  return folded === '' ? 'Not a word differs, nor a sign.' : `Nothing differs but house style: ${folded}.`
}

function partOf(
  edits: readonly Edit[],
  kind: EditKind,
  [one, many]: readonly [string, string],
  wordsOf?: (edit: Edit) => number,
): readonly string[] {
  const found = edits.filter((edit) => edit.kind === kind)
  if (found.length === 0) return []
  const words = wordsOf && found.reduce((sum, edit) => sum + wordsOf(edit), 0)
  return [countText(found.length, one, many) + (words ? ` (${countText(words, 'word', 'words')})` : '')]
}

function headlineText({ struck, put }: Edit): string {
  if (struck > 0 && put > 0) return '1 headline rewritten'
  return struck > 0 ? '1 headline struck' : '1 headline added'
}

/** `36 of 38 sentences unchanged.` */
export function unchangedText(unchanged: number, of: number): string {
  return `${numberText(unchanged)} of ${countText(of, 'sentence', 'sentences')} unchanged.`
}

/** What the marks say, of these two outlets. */
export function struckText(names: OutletNames): string {
  return `only in ${names.left}`
}

/** What is put in, by where it stands. */
export function putText(names: OutletNames): string {
  return `only in ${names.right}`
}

/** How to read it, and what it does not say. */
export function orderText(names: OutletNames): string {
  return `Read as an edit from ${names.left} to ${names.right}: swap sides to read it the other way. Which was written first is not said.`
}

/** `… 12 sentences unchanged` */
export function foldText(sentences: number): string {
  return `… ${countText(sentences, 'sentence', 'sentences')} unchanged`
}
