import type { Furniture, FurnitureWord, Span } from '../../model.ts'
import { isEmpty, overlap, trimmed } from '../../spans.ts'

/** What the reader says of furniture. Spans may be any: what of them lies outside the paragraphs counts for nothing. */

interface Folded {
  readonly folded: readonly Furniture[]
  /** The paragraphs without it; one that is folded in its middle is two. */
  readonly left: readonly Span[]
}

/** Cuts what the reader folds away out of the paragraphs. Where they also want it read, it is read. */
export function foldedByReader(text: string, paragraphs: readonly Span[], word: FurnitureWord): Folded {
  const claims = word.folded.filter((span) => !touches(span, word.read)).toSorted((a, b) => a.start - b.start)
  if (claims.length === 0) return { folded: [], left: paragraphs }
  const cut = paragraphs.map((paragraph) => cutOut(text, paragraph, claims))
  return { folded: cut.flatMap(({ folded }) => folded), left: cut.flatMap(({ left }) => left) }
}

/** Whether a span overlaps any of the others. */
export function touches(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => overlap(span, other))
}

/** `claims` in order; what two of them both say is said once. */
function cutOut(text: string, paragraph: Span, claims: readonly Span[]): Folded {
  const folded: Furniture[] = []
  const left: Span[] = []
  let from = paragraph.start
  for (const claim of claims) {
    const span = trimmed(text, {
      start: Math.max(claim.start, from),
      end: Math.min(claim.end, paragraph.end),
    })
    if (isEmpty(span)) continue
    left.push(trimmed(text, { start: from, end: span.start }))
    folded.push({ ...span, rule: 'reader' })
    from = span.end
  }
  left.push(trimmed(text, { start: from, end: paragraph.end }))
  return { folded, left: left.filter((span) => !isEmpty(span)) }
}
