import type { Span } from '../../model.ts'
import { trimmed } from '../../spans.ts'
import { closerAhead, MOST_PARAGRAPHS } from './carried.ts'
import { styleOf } from './mark-style.ts'
import { marksIn, type QuoteMark } from './marks.ts'

/** Words in quotation marks, marks included. Only outermost ones are listed. */
export interface Quotation extends Span {
  /** What stands inside the marks. */
  readonly inner: Span
  /** True where its paragraph opens it again: it goes on from the quotation before. */
  readonly reopened: boolean
}

/**
 * The outermost quotations of a text, in order, without overlap; none reaches beyond its paragraph: one that runs
 * on is listed again in the next, as reopened, whether a mark opens it there or not.
 */
export function quotationsIn(text: string, paragraphs: readonly Span[]): Quotation[] {
  const style = styleOf(text)
  const all = paragraphs.map((paragraph) => marksIn(text, paragraph, style))
  const found: Quotation[] = []
  let unclosed: QuoteMark | null = null
  let closer: QuoteMark | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const carried = closer === null ? null : carriedIn(text, paragraph, closer)
    if (carried !== null) found.push(carried)
    if (closer !== null && closer.at >= paragraph.end) continue
    if (closer !== null) unclosed = null
    const marks = (all[index] ?? []).filter(({ at }) => carried === null || at >= carried.end)
    const first = marks[0]
    const reopened = unclosed !== null && first?.at === paragraph.start && goesOn(unclosed, first)
    const { pairs, left } = paired(text, paragraph, marks)
    closer = left === null ? null : closerAhead(all.slice(index + 1, index + 1 + MOST_PARAGRAPHS), left)
    const whole = closer === null || left === null ? null : upTo(text, left.at + left.length, paragraph.end)
    for (const [at, pair] of outermost(pairs).entries())
      found.push({
        ...(whole !== null && pair.start === left?.at ? { start: pair.start, ...whole } : pair),
        reopened: reopened && at === 0,
      })
    unclosed = left
  }
  return found
}

/** What a paragraph has of a quotation that began before it. */
function carriedIn(text: string, paragraph: Span, closer: QuoteMark): Quotation | null {
  const isLast = closer.at < paragraph.end
  if (closer.at < paragraph.start) return null
  const { inner, end } = upTo(text, paragraph.start, isLast ? closer.at : paragraph.end)
  const close = isLast ? closer.at + closer.length : end
  return { start: paragraph.start, end: close, inner, reopened: true }
}

function upTo(text: string, start: number, end: number): { readonly inner: Span; readonly end: number } {
  const inner = trimmed(text, { start, end })
  return { inner, end: Math.max(inner.end, start) }
}

function goesOn(unclosed: QuoteMark, next: QuoteMark): boolean {
  return next.opens && next.family === unclosed.family
}

interface Pair extends Omit<Quotation, 'reopened'> {
  readonly family: QuoteMark['family']
}

/** Pairs of marks, inner ones before outer ones; and the mark that is still open where the paragraph ends. */
function paired(
  text: string,
  paragraph: Span,
  marks: readonly QuoteMark[],
): { pairs: Pair[]; left: QuoteMark | null } {
  const pairs: Pair[] = []
  const open: QuoteMark[] = []
  for (const mark of marks) {
    const opener = mark.closes ? openerOf(open, mark) : null
    if (opener !== null) pairs.push(pairOf(opener, mark))
    else if (mark.opens) {
      const last = open.at(-1)
      if (last?.straight === true && mark.straight && last.family === mark.family) {
        pairs.push(...bounded(text, last, mark.at, []))
        open.pop()
      }
      open.push(mark)
    }
  }
  const outer = open.find(({ family }) => family !== 'single') ?? null
  if (outer === null) return { pairs, left: null }
  const inside = pairs.filter(({ start, family }) => start > outer.at && family === outer.family)
  pairs.push(...bounded(text, outer, paragraph.end, inside))
  return { pairs, left: inside.length === 0 ? outer : null }
}

/** The open mark that this one closes, taken off; single marks that nothing closed are forgotten on the way. */
function openerOf(open: QuoteMark[], mark: QuoteMark): QuoteMark | null {
  let at = open.length - 1
  while (mark.family !== 'single' && at >= 0 && open[at]?.family === 'single') at--
  const opener = open[at]
  if (opener === undefined || opener.family !== mark.family || opener.at + opener.length >= mark.at)
    return null
  if (mark.opens && opener.straight !== mark.straight) return null
  open.length = at
  return opener
}

function pairOf(opener: QuoteMark, closer: QuoteMark): Pair {
  return {
    start: opener.at,
    end: closer.at + closer.length,
    inner: { start: opener.at + opener.length, end: closer.at },
    family: opener.family,
  }
}

/**
 * A quotation that lost its closing mark ends with its paragraph, or with the sentence before the next one.
 * @param inside the next ones: pairs of its own kind of mark, for ‘…’ may stand within “…”
 */
function bounded(text: string, opener: QuoteMark, limit: number, inside: readonly Pair[]): Pair[] {
  const next = inside.reduce((first, { start }) => Math.min(first, start), limit)
  const start = opener.at + opener.length
  const words = text.slice(start, next)
  const cut =
    next < limit || text.charAt(limit) === '"'
      ? (SENTENCES.exec(words)?.[0].length ?? words.length)
      : words.length
  const inner = trimmed(text, { start, end: start + cut })
  return inner.start < inner.end ? [{ start: opener.at, end: inner.end, inner, family: opener.family }] : []
}

/** Up to the first full stop or comma that may have stood before the lost mark. */
const SENTENCES = /^[^.!?,]*[.!?,]/u

function outermost(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = []
  for (const pair of pairs.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || pair.start >= last.end) kept.push(pair)
  }
  return kept
}
