import type { Furniture, FurnitureRule, Span } from '../engine/model.ts'

/** An article before it is kept, as it will be read: what is folded away can be switched, stretch by stretch. */

/** A paragraph, or what the engine took out of one. */
export interface PreviewPart extends Span {
  /** The engine’s reason to fold it away; null where it reads it. */
  readonly rule: FurnitureRule | null
}

/** Spans that a reader wants otherwise than the engine. */
export interface ReaderWord {
  readonly read: readonly Span[]
  readonly folded: readonly Span[]
}

export const NO_WORD: ReaderWord = { read: [], folded: [] }

/** The text in parts, in order and without the space between them. */
export function previewParts(text: string, furniture: readonly Furniture[]): readonly PreviewPart[] {
  const parts: PreviewPart[] = []
  let at = 0
  for (const { start, end, rule } of furniture) {
    parts.push(...paragraphsIn(text, at, start))
    parts.push(...trimmed(text, start, end).map((span) => ({ ...span, rule })))
    at = end
  }
  return [...parts, ...paragraphsIn(text, at, text.length)]
}

/** Whether a part is read, by the reader’s word or else the engine’s. */
export function isRead({ rule, ...span }: PreviewPart, { read, folded }: ReaderWord): boolean {
  return rule === null ? !holds(folded, span) : holds(read, span)
}

/** The reader’s word with a part the other way. */
export function switched(part: PreviewPart, word: ReaderWord): ReaderWord {
  const list = part.rule === null ? 'folded' : 'read'
  const { start, end } = part
  const others = word[list].filter((span) => span.start !== start)
  const spans = holds(word[list], part) ? others : [...others, { start, end }]
  return { ...word, [list]: spans.toSorted((a, b) => a.start - b.start) }
}

function holds(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start === start && span.end === end)
}

function paragraphsIn(text: string, from: number, to: number): readonly PreviewPart[] {
  const parts: PreviewPart[] = []
  let start = from
  for (const gap of text.slice(from, to).matchAll(/\n\s*\n/gu)) {
    parts.push(...trimmed(text, start, from + gap.index).map((span) => ({ ...span, rule: null })))
    start = from + gap.index + gap[0].length
  }
  return [...parts, ...trimmed(text, start, to).map((span) => ({ ...span, rule: null }))]
}

/** Without the space at its ends; none where nothing else is there. */
function trimmed(text: string, start: number, end: number): readonly Span[] {
  const part = text.slice(start, end)
  const body = part.trim()
  const first = start + part.length - part.trimStart().length
  return body === '' ? [] : [{ start: first, end: first + body.length }]
}
