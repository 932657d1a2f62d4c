import { writtenLetters } from './drawn-letters.ts'

/** A run of characters as pdf.js gives it: y grows upwards. */
export interface PdfItem {
  readonly str: string
  readonly dir: string
  /** The last two are the place of its left end on the base line. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A line on a page, in points. */
export interface PdfLine {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  /** Of the base line, from the foot of the page. */
  readonly y: number
  /** Of its letters. */
  readonly size: number
  readonly isRtl: boolean
  /** Where it stands on the page: 0 at its foot, 1 at its head. */
  readonly height: number
}

/** The lines of a page, in the order in which it was written: columns one after the other. */
export function linesOf(items: readonly PdfItem[], page: number, pageHeight: number): readonly PdfLine[] {
  const runs: PdfItem[][] = []
  for (const item of items) {
    if (item.str === '') continue
    const open = runs.at(-1)
    const last = open?.at(-1)
    if (open !== undefined && last !== undefined && isSameLine(last, item)) open.push(item)
    else runs.push([item])
  }
  return runs.map((run) => lineOf(run, page, pageHeight)).filter(({ text }) => text !== '')
}

/** Of the letters’ size: a raised figure stays on its line, the next line does not. */
const RAISED = 0.5
/** A gap of more letters is one between columns, or cells. */
const COLUMN_GAP = 3.5

function isSameLine(last: PdfItem, next: PdfItem): boolean {
  const size = Math.max(sizeOf(last), sizeOf(next))
  if (Math.abs(yOf(last) - yOf(next)) > size * RAISED) return false
  return Math.abs(gap(last, next)) <= size * COLUMN_GAP
}

/** Between the end of one run and the start of the next, whichever way they are written. */
function gap(last: PdfItem, next: PdfItem): number {
  return next.dir === 'rtl' || last.dir === 'rtl'
    ? Math.min(Math.abs(xOf(last) - xOf(next) - next.width), Math.abs(xOf(next) - xOf(last) - last.width))
    : xOf(next) - xOf(last) - last.width
}

/** Of the letters’ size: a wider gap is a space that the file does not hold. */
const SPACE = 0.18

function lineOf(run: readonly PdfItem[], page: number, pageHeight: number): PdfLine {
  const isRtl =
    run.filter(({ dir }) => dir === 'rtl').length * 2 > run.filter(({ str }) => str.trim() !== '').length
  const order = isRtl ? run.toSorted((a, b) => xOf(b) - xOf(a)) : run
  let text = ''
  for (const [at, item] of order.entries()) {
    const last = order[at - 1]
    const isApart = last !== undefined && Math.abs(gap(last, item)) > sizeOf(item) * SPACE
    text += isApart && !text.endsWith(' ') && !item.str.startsWith(' ') ? ` ${item.str}` : item.str
  }
  const first = run[0]
  const y = first === undefined ? 0 : yOf(first)
  return {
    text: writtenLetters(text.replace(/[ \t]+/gu, ' ').trim()),
    page,
    left: Math.min(...run.map(xOf)),
    right: Math.max(...run.map((item) => xOf(item) + item.width)),
    y,
    size: Math.max(...run.map(sizeOf)),
    isRtl,
    height: y / pageHeight,
  }
}

function xOf({ transform }: PdfItem): number {
  return transform[4] ?? 0
}

function yOf({ transform }: PdfItem): number {
  return transform[5] ?? 0
}

/** Runs of spaces may have no height: their letters’ scale says it. */
function sizeOf({ height, transform }: PdfItem): number {
  return height > 0 ? height : Math.hypot(transform[2] ?? 0, transform[3] ?? 0)
}
