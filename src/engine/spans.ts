import type { Span } from './model.ts'

/** Small helpers on offsets, used by every stage. */

/** The characters of a span. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** The span without white space at its edges; empty at its start where nothing is left. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end }
}

/** Whether a span holds no character. */
export function isEmpty(span: Span): boolean {
  return span.start >= span.end
}

/** True where the two spans have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function isSpace(text: string, at: number): boolean {
  return SPACE.test(text.charAt(at))
}

const SPACE = /[\s\u200b\ufeff]/u

/** The first of spans in order that begins at an offset or behind it, as an index; their number where none does. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Of spans in order and without overlap, those that begin inside another one. */
export function beginningIn<S extends Span>(spans: readonly S[], outer: Span): S[] {
  const list: S[] = []
  for (let at = firstFrom(spans, outer.start); at < spans.length; at++) {
    const one = spans[at]
    if (one === undefined || one.start >= outer.end) break
    list.push(one)
  }
  return list
}
