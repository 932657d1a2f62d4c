import type { Reading, Span } from '../engine/model.ts'
import { firstEndingBehind } from './first-behind.ts'
import type { Segment } from './model.ts'

/** Words in quotation marks that somebody is quoted with, and whose quote they are. */
export interface QuotedSpan extends Span {
  /** Index into `Reading.quotes`. */
  readonly quote: number
}

/**
 * What of a text stands in the quotation marks of direct and partial quotes, marks included, so that a mark on
 * words is not cut at a quotation mark; in order and without overlap:
 * a quote inside a quote belongs to the outer one. Scare quotes are nobody’s words, and no part of it.
 */
export function quotedSpans({ text, quotes }: Reading): readonly QuotedSpan[] {
  const all = quotes.flatMap(({ form, quoted }, quote) =>
    form === 'direct' || form === 'partial'
      ? quoted.map((span) => ({ ...withMarks(text, span), quote }))
      : [],
  )
  const kept: QuotedSpan[] = []
  for (const span of all.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

function withMarks(text: string, { start, end }: Span): Span {
  return {
    start: MARK.test(text.charAt(start - 1)) ? start - 1 : start,
    end: MARK.test(text.charAt(end)) ? end + 1 : end,
  }
}

const MARK = /["'`«»‹›„“”‘’‚]/u

/** Cuts segments where a quote begins or ends, so that each lies inside one or outside of all. */
export function cutAtQuotes(segments: readonly Segment[], quoted: readonly QuotedSpan[]): readonly Segment[] {
  let at = firstEndingBehind(quoted, segments[0]?.start ?? 0)
  return segments.flatMap((segment) => {
    const cut: Segment[] = []
    let { start } = segment
    while (start < segment.end) {
      while ((quoted[at]?.end ?? Infinity) <= start) at++
      const next = quoted[at]
      const isInside = next !== undefined && next.start <= start
      const end = Math.min(segment.end, (isInside ? next.end : next?.start) ?? segment.end)
      cut.push({ ...segment, start, end, quote: isInside ? next.quote : null })
      start = end
    }
    return cut
  })
}
