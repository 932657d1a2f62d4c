import { isolated } from './direction.ts'
import { deletedText } from './library-labels.ts'
import { countText, numberText } from './wording.ts'

/** The words of what is done with several articles at once, and of taking it back. */

export const CHOSEN_TEXT = {
  move: 'Move to …',
  moveTitle: 'Move articles',
  moveTo: 'Move them to',
  moveSave: 'Move',
  remove: 'Delete them',
  backUp: 'Back them up …',
  none: 'Choose none',
} as const

/** `3 chosen`, `3 chosen, 2 of them yours`: only a reader’s own can be moved and deleted. */
export function chosenText(chosen: number, own: number): string {
  const all = `${numberText(chosen)} chosen`
  if (own === chosen) return all
  return own === 0
    ? `${all}; bundled ones cannot be moved or deleted`
    : `${all}, ${numberText(own)} of them yours`
}

/** A button for all that the list shows. */
export function chooseAllText(shown: number): string {
  return `Choose all ${numberText(shown)}`
}

interface Undone {
  /** Articles. */
  readonly deleted: number
  readonly moved: number
  /** Title of the speech that was deleted. */
  readonly speech?: string
  /** How the first of the articles is called. */
  readonly name: string
}

/** What stands beside “Undo”. */
export function undoableText({ deleted, moved, speech, name }: Undone): string {
  if (deleted > 0) return deletedText(deleted, name)
  if (speech === undefined) return movedText(moved, name)
  return moved === 0
    ? deletedText(1, speech)
    : `Deleted ${isolated(speech)}, and moved ${countText(moved, 'article', 'articles')}.`
}

/** @param name of the one article, where it is one */
export function movedText(count: number, name: string): string {
  return count === 1 ? `Moved ${isolated(name)}.` : `Moved ${countText(count, 'article', 'articles')}.`
}
