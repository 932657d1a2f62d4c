import { isOneParagraphALine, joinedLines, paragraphLines, wordsOf } from './lines.ts'
import type { DraftNote, Extract } from './model.ts'

/**
 * A plain text as blocks. A line is a paragraph; in a text with hard line breaks an empty line, an indent or a short
 * last line ends one, and its lines are joined. No letter is lost or changed.
 */
export function readText(raw: string): Extract {
  const { text, notes } = clean(raw)
  const lines = text.split('\n')
  if (isOneParagraphALine(lines)) return { blocks: lines.map(trimmed).filter(Boolean), facts: {}, notes }
  const paragraphs = paragraphLines(lines)
  const known = wordsOf(text)
  const joined = paragraphs.map((paragraph) => joinedLines(paragraph, known))
  const count = paragraphs.reduce((sum, paragraph) => sum + paragraph.length - 1, 0)
  const hyphens = joined.reduce((sum, { hyphens: found }) => sum + found, 0)
  return {
    blocks: joined.map((paragraph) => trimmed(paragraph.text)).filter(Boolean),
    facts: {},
    notes: [...notes, ...counted('lines-joined', count), ...counted('hyphens-joined', hyphens)],
  }
}

/** Line ends made one kind, and control characters taken out; what cannot be seen but has a meaning stays, and is counted. */
export function clean(raw: string): { readonly text: string; readonly notes: readonly DraftNote[] } {
  const lined = raw.replace(/^\u{FEFF}/u, '').replace(LINE_END, '\n')
  const text = lined.replace(CONTROL, '')
  return {
    text,
    notes: [
      ...counted('control-characters-dropped', lined.length - text.length),
      ...counted('hidden-characters', text.match(HIDDEN)?.length ?? 0),
    ],
  }
}

/** The same for blocks that another reader has found. */
export function cleanBlocks(found: readonly string[]): Pick<Extract, 'blocks' | 'notes'> {
  const cleaned = found.map((block) => clean(block))
  const sum = (kind: Count) =>
    cleaned
      .flatMap(({ notes }) => notes)
      .reduce((count, note) => count + (note.kind === kind && 'count' in note ? note.count : 0), 0)
  return {
    blocks: cleaned.map(({ text }) => text.trim()).filter(Boolean),
    notes: [
      ...counted('control-characters-dropped', sum('control-characters-dropped')),
      ...counted('hidden-characters', sum('hidden-characters')),
    ],
  }
}

const LINE_END = /\r\n|[\r\u0085\u2028\u2029\v\f]/gu
const CONTROL = /(?![\t\n])\p{Cc}/gu
/**
 * Zero-width spaces and joins, a mark inside the text, embeddings, overrides and isolates. Not the joiners that
 * Persian is written with and emoji are made of, nor the marks that right-to-left texts need.
 */
const HIDDEN = /[\u200B\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069]/gu

type Count =
  | 'lines-joined'
  | 'hyphens-joined'
  | 'hidden-characters'
  | 'control-characters-dropped'
  | 'undecodable'

/** A note of something that was counted, where there was something. */
export function counted(kind: Count, count: number): readonly DraftNote[] {
  return count > 0 ? [{ kind, count }] : []
}

function trimmed(block: string): string {
  return block.trim()
}
