import type { Draft, DraftNote, Dropped, IngestResult } from './model.ts'

/**
 * A draft whose text begins with its headline, as the bundled articles do: so it is read, matched and compared like
 * any other sentence. One that begins with it already, or has no title, stays as it is.
 */
export function headed(draft: Draft): Draft {
  const { title, text, notes } = draft
  if (title === undefined || lettersOf(text).startsWith(lettersOf(title))) return draft
  return { ...draft, text: `${title}\n\n${text}`, notes: notes.map(aBlockFurtherDown) }
}

/** The same for what came of a file; a refusal stays one. */
export function headedResult(result: IngestResult): IngestResult {
  return result.kind === 'draft' ? { ...result, draft: headed(result.draft) } : result
}

/** What was left out stood before a block, which the headline has moved on by one. */
function aBlockFurtherDown(note: DraftNote): DraftNote {
  const moved = (all: readonly Dropped[]) => all.map((one) => ({ ...one, before: one.before + 1 }))
  if (note.kind === 'pull-quote-dropped') return { ...note, quotes: moved(note.quotes) }
  return note.kind === 'page-furniture' ? { ...note, lines: moved(note.lines) } : note
}

/** Quotes, dashes and spaces differ between a page's title and its headline. */
function lettersOf(text: string): string {
  return text
    .slice(0, LONGEST_HEADLINE)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const LONGEST_HEADLINE = 1000
