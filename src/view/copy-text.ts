import type { Span } from '../engine/model.ts'

/**
 * The original characters of the spans of one side that a reader selected, in the order shown. Spans that
 * follow one another in the text keep what stands between them where that is only space; elsewhere a line
 * is broken, so that passages shown apart do not run into one another. Overlaps are given once.
 */
export function copyText(text: string, spans: readonly Span[]): string {
  let copied = ''
  let last: Span | undefined
  for (const span of spans) {
    if (span.start >= span.end) continue
    if (last && span.start >= last.start && span.start <= last.end) {
      copied += text.slice(last.end, Math.max(span.end, last.end))
      last = { start: last.start, end: Math.max(span.end, last.end) }
      continue
    }
    copied += separator(text, last, span) + text.slice(span.start, span.end)
    last = span
  }
  return copied
}

function separator(text: string, last: Span | undefined, next: Span): string {
  if (!last) return ''
  const between = next.start > last.end ? text.slice(last.end, next.start) : ''
  return between !== '' && between.trim() === '' ? between : '\n'
}
