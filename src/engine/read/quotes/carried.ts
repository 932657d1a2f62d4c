import type { QuoteMark } from './marks.ts'

/** So many paragraphs without a mark a quotation may run through: a statement, a speech in excerpts. */
export const MOST_PARAGRAPHS = 8

/**
 * For each paragraph the mark of the next ones that closes what it leaves open, where a text does not open its
 * quotation again: `“It is wrong. ⏎ It must end.”`. Null where another quotation begins before: then the closing
 * mark was lost.
 * @param ahead the marks of the next MOST_PARAGRAPHS paragraphs, in order
 */
export function closerAhead(ahead: readonly (readonly QuoteMark[])[], open: QuoteMark): QuoteMark | null {
  for (const marks of ahead) {
    const next = marks.find(({ family }) => family === open.family)
    if (next !== undefined) return next.closes && !next.opens ? next : null
  }
  return null
}
