import type { Span } from '../../model.ts'
import type { MarkStyle } from './mark-style.ts'

/** A quotation mark as it stands: what it may be by its shape and by its neighbours. */
export interface QuoteMark {
  readonly at: number
  /** 2 for two single marks typed for a double one. */
  readonly length: number
  readonly family: 'double' | 'single' | 'guillemet' | 'corner'
  /** `"` and `'`, which open and close alike. */
  readonly straight: boolean
  readonly opens: boolean
  readonly closes: boolean
}

/** The quotation marks of a paragraph in order; apostrophes, inches and the quotes of markup are none. */
export function marksIn(text: string, paragraph: Span, style: MarkStyle): QuoteMark[] {
  const marks: QuoteMark[] = []
  for (const found of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    if (found[1] !== undefined || found[2] !== undefined) continue
    const mark = markAt(text, paragraph, { at: paragraph.start + found.index, written: found[0] }, style)
    if (mark.opens || mark.closes) marks.push(mark)
  }
  return withoutApostrophes(text, marks)
}

/** Runs of four and more are rules and decoration; the n of `rock 'n' roll` is a worn-down "and". */
const MARK = /(["'“”„‟«»‘’‚‹›「」『』])\1{3,}|(['‘’][nN]['‘’](?!\p{L}))|''|‘‘|’’|["'“”„‟«»‘’‚‹›「」『』]/gu
/** Typed for “ and ”. */
const DOUBLED: ReadonlyMap<string, string> = new Map([
  ["''", '"'],
  ['‘‘', '“'],
  ['’’', '”'],
])
const SINGLE = /['‘’‚‹›]/u
const SPACE_BEFORE = /^$|[\s([{—–―\-/>…“"‘'„«¿¡\u200b\ufeff]/u
const SPACE_AFTER = /^$|[\s)\]}—–―\-/<…”"’'“»,.;:!?\u200b\ufeff]/u
const WORD = /[\p{L}\p{N}]/u

function markAt(
  text: string,
  paragraph: Span,
  { at, written }: { readonly at: number; readonly written: string },
  style: MarkStyle,
): QuoteMark {
  const mark = DOUBLED.get(written) ?? written
  const { length } = written
  const before = at > paragraph.start ? text.charAt(at - 1) : ''
  const after = at + length < paragraph.end ? text.charAt(at + length) : ''
  const family = familyOf(mark)
  const straight = mark === '"' || mark === "'"
  if (before === '=' || (straight && /\p{N}/u.test(before) && WORD.test(after)))
    return { at, length, family, straight, opens: false, closes: false }
  return { at, length, family, straight, ...directions(mark, before, after, style) }
}

function familyOf(mark: string): QuoteMark['family'] {
  if ('«»'.includes(mark)) return 'guillemet'
  if (CORNERS.test(mark)) return 'corner'
  return SINGLE.test(mark) ? 'single' : 'double'
}

/** Of Chinese and Japanese: each shape has one direction. */
const CORNERS = /[「」『』]/u

/** By its shape; by its neighbours where the shape says nothing, or where it was typed the wrong way round. */
function directions(
  mark: string,
  before: string,
  after: string,
  style: MarkStyle,
): { opens: boolean; closes: boolean } {
  const room = { opens: SPACE_BEFORE.test(before), closes: SPACE_AFTER.test(after) }
  const leans = { opens: room.opens && !/^$|\s/u.test(after), closes: room.closes && !/^$|\s/u.test(before) }
  if (mark === '"' || mark === "'") return leans
  if ('„‚'.includes(mark)) return { opens: true, closes: false }
  if (CORNERS.test(mark)) return { opens: /[「『]/u.test(mark), closes: /[」』]/u.test(mark) }
  if ('«»'.includes(mark)) return { opens: mark === style.guillemet, closes: mark !== style.guillemet }
  if ('‹›'.includes(mark)) return { opens: mark === style.angle, closes: mark !== style.angle }
  const isGerman = SINGLE.test(mark) ? style.single === '‚' : style.double === '„'
  if (isGerman) return { opens: false, closes: mark === '“' || mark === '‘' || leans.closes }
  if (mark === '“' || mark === '‟') return { opens: true, closes: leans.closes && !room.opens }
  if (mark === '‘') return { opens: room.opens, closes: false }
  return mark === '”'
    ? { opens: before === '' || (leans.opens && !leans.closes), closes: before !== '' }
    : { opens: false, closes: room.closes }
}

/** How far the end of a ‘quotation’ is looked for, in UTF-16 units: a paragraph of three sentences. */
const SINGLE_REACH = 600

/** `'em`, `’90s`: a single mark opens only where one that can close follows; `the workers’ rights’` closes once. */
function withoutApostrophes(text: string, marks: readonly QuoteMark[]): QuoteMark[] {
  const kept: QuoteMark[] = []
  let closer = Number.POSITIVE_INFINITY
  for (const mark of marks.toReversed()) {
    if (mark.family !== 'single') {
      kept.push(mark)
      continue
    }
    const plural = mark.closes && /s['’] \p{Ll}/u.test(text.slice(mark.at - 1, mark.at + 3))
    const closes = mark.closes && !(plural && closer - mark.at < SINGLE_REACH)
    const opens = mark.opens && closer - mark.at < SINGLE_REACH
    if (opens && !closes) closer = Number.POSITIVE_INFINITY
    if (closes) closer = mark.at
    if (opens || closes) kept.push({ ...mark, opens, closes })
  }
  return kept.toReversed()
}
