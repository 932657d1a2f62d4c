import type { Clash, Edit, Kept, OwnArticle, OwnSpeech } from '../../library/own-model.ts'
import { CLASH_TEXT } from '../../view/clash-labels.ts'
import { unsavedText } from '../../view/library-labels.ts'
import type { FormFault } from './form-fault.ts'

/** What is wrong where a change was not saved; null where it was. */
export function faultOf(kept: Kept): FormFault | null {
  const message = unsavedText(kept)
  return message === null ? null : { message }
}

interface Asking<T> {
  readonly what: 'article' | 'speech'
  readonly save: (edit: Edit<T>) => Promise<FormFault | null>
}

/** The reader’s choice between what two tabs made of one record: what they take is saved over what is there now. */
export function clashFault<T extends object>(clash: Clash<T>, { what, save }: Asking<T>): FormFault {
  const { fields, there, mine, theirs } = clash
  const value = (record: T, name: string) => textOf(new Map(Object.entries(record)).get(name))
  const keep = (after: T) => () => save({ before: there, after })
  return {
    message: '',
    clash: {
      lead: CLASH_TEXT.lead[what],
      rows: fields.map((name) => ({ name, mine: value(mine, name), theirs: value(theirs, name) })),
      keepMine: keep(mine),
      takeTheirs: keep(theirs),
    },
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function isOfArticle(clash: Clash<OwnArticle> | Clash<OwnSpeech>): clash is Clash<OwnArticle> {
  return 'id' in clash.there
}

export function isOfSpeech(clash: Clash<OwnArticle> | Clash<OwnSpeech>): clash is Clash<OwnSpeech> {
  return 'slug' in clash.there
}
