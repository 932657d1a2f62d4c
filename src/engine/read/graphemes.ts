/**
 * What a reader sees as one character must not be cut. Most places are told at a glance: the letters on
 * both sides are plain. Only the others ask Intl.Segmenter, since asking it everywhere is slow.
 */

/** The position itself where a grapheme begins there, else the start of the grapheme around it. */
export function graphemeStart(text: string, at: number): number {
  return isPlainBoundary(text, at) ? at : around(text, at).start
}

/** The position itself where a grapheme ends there, else the end of the grapheme around it. */
export function graphemeEnd(text: string, at: number): number {
  return isPlainBoundary(text, at) ? at : around(text, at).end
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Characters of one code unit that join with no neighbour: ASCII, Latin, curly quotes, dashes, spaces. */
const PLAIN = /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u024f\u2010-\u2027\u2030-\u203a\t\n]$/u

function isPlainBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  return PLAIN.test(text.charAt(at - 1)) && PLAIN.test(text.charAt(at))
}

/** How far a grapheme is looked for. Longer ones exist only as a prank. */
const REACH = 64

function around(text: string, at: number): { start: number; end: number } {
  const from = windowStart(text, at)
  const window = text.slice(from, at + REACH)
  const found = GRAPHEMES.segment(window).containing(at - from)
  const start = from + (found?.index ?? at - from)
  if (start === at) return { start: at, end: at }
  return { start, end: start + (found?.segment.length ?? 0) }
}

/** A place before `at` where a grapheme surely begins, or REACH characters back. */
function windowStart(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < REACH && !(PLAIN.test(text.charAt(from)) && from < at)) from--
  return from
}
