import type { Comparison, SentenceRole, Side, Sided, Span } from '../engine/model.ts'
import type { Layout, Passage, Row, Segment } from './model.ts'
import { passageOn } from './row-passages.ts'

/** What a row draws of one side, in the place that the outlet gave it. */
export interface PublishedPassage {
  readonly row: Row
  /** Cut at the paragraph's ends: a row's sentences may stand in several. */
  readonly passage: Passage
}

export interface PublishedParagraph {
  readonly role: SentenceRole
  readonly passages: readonly PublishedPassage[]
}

/**
 * Both articles whole, each in its own order and its own paragraphs: every sentence once, furniture left out.
 * It rests on the rows, which hold each side's sentences in the order of its text.
 */
export function publishedOf(comparison: Comparison, { rows }: Layout): Sided<readonly PublishedParagraph[]> {
  return { left: paragraphsOf(comparison, rows, 'left'), right: paragraphsOf(comparison, rows, 'right') }
}

function paragraphsOf(
  comparison: Comparison,
  rows: readonly Row[],
  side: Side,
): readonly PublishedParagraph[] {
  const paragraphs: { role: SentenceRole; at: number; passages: PublishedPassage[] }[] = []
  for (const row of rows) {
    for (const { at, passage } of piecesOf(comparison, passageOn(row, side))) {
      const last = paragraphs.at(-1)
      const piece = { row, passage }
      if (last?.at === at && last.role === passage.role) last.passages.push(piece)
      else paragraphs.push({ role: passage.role, at, passages: [piece] })
    }
  }
  return paragraphs.map(({ role, passages }) => ({ role, passages }))
}

/** A passage in parts, one for each paragraph (by index) that it stands in. */
function piecesOf(
  comparison: Comparison,
  passage: Passage | null,
): readonly { at: number; passage: Passage }[] {
  if (!passage) return []
  const all = comparison[passage.side].reading.sentences
  const parts: { at: number; sentences: number[] }[] = []
  for (const sentence of passage.sentences) {
    const at = all[sentence]?.paragraph ?? 0
    const last = parts.at(-1)
    if (last?.at === at) last.sentences.push(sentence)
    else parts.push({ at, sentences: [sentence] })
  }
  return parts.map(({ at, sentences }) => {
    const start = all[sentences[0] ?? 0]?.start ?? passage.start
    const end = all[sentences.at(-1) ?? 0]?.end ?? passage.end
    const segments = within(passage.segments, { start, end })
    return { at, passage: { ...passage, start, end, sentences, segments } }
  })
}

function within(segments: readonly Segment[], { start, end }: Span): readonly Segment[] {
  return segments
    .filter((segment) => segment.start < end && start < segment.end)
    .map((segment) => ({
      ...segment,
      start: Math.max(segment.start, start),
      end: Math.min(segment.end, end),
    }))
}
