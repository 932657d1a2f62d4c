import { EDIT_TEXT } from './library-labels.ts'
import { dateText } from './wording.ts'

/** The words of a choice between what two tabs made of one article or speech. */

export const CLASH_TEXT = {
  lead: {
    article:
      'This article was changed in another tab. Nothing of yours is lost: look at both and keep one. What only one of the two changed is kept in any case.',
    speech: 'This speech was changed in another tab. Nothing of yours is lost: look at both and keep one.',
  },
  mine: 'Yours',
  theirs: 'The other tab’s',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  nothing: 'empty',
  newSpeech: 'a new speech',
} as const

const FIELDS: Readonly<Record<string, string>> = { ...EDIT_TEXT, speech: EDIT_TEXT.filedUnder }

/** How the form names a fact. */
export function clashField(name: string): string {
  return FIELDS[name] ?? name
}

/** A fact as a reader knows it; `titles`: of speeches, by slug. */
export function clashValue(name: string, value: string, titles: ReadonlyMap<string, string>): string {
  if (value === '') return CLASH_TEXT.nothing
  if (name === 'speech') return titles.get(value) ?? CLASH_TEXT.newSpeech
  return name === 'date' ? dateText(value) : value
}
