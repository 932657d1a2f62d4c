import type { Draft, DraftNote, Dropped } from '../../library/ingest/model.ts'

/** What was left out of a draft, and how many that is. */
export function droppedOf(note: DraftNote): readonly Dropped[] {
  if (note.kind === 'pull-quote-dropped') return note.quotes
  return note.kind === 'page-furniture' ? note.lines : []
}

/** The draft with a block that had been left out where it stood. */
export function putBack(draft: Draft, block: Dropped): Draft {
  const blocks = draft.text.split('\n\n')
  const rest = (list: readonly Dropped[]) => {
    const at = list.indexOf(block)
    return list.flatMap((one, place): readonly Dropped[] => {
      if (place === at) return []
      // Of those left out at one place, the later in the list stood behind the earlier.
      const isBehind = one.before > block.before || (one.before === block.before && place > at && at !== -1)
      return [isBehind ? { ...one, before: one.before + 1 } : one]
    })
  }
  const notes = draft.notes.map((note): DraftNote => {
    if (note.kind === 'pull-quote-dropped') return { ...note, quotes: rest(note.quotes) }
    return note.kind === 'page-furniture' ? { ...note, lines: rest(note.lines) } : note
  })
  return {
    ...draft,
    text: [...blocks.slice(0, block.before), block.text, ...blocks.slice(block.before)].join('\n\n'),
    notes: notes.filter((note) => !isNone(note)),
  }
}

function isNone(note: DraftNote): boolean {
  return (
    (note.kind === 'pull-quote-dropped' || note.kind === 'page-furniture') && droppedOf(note).length === 0
  )
}
