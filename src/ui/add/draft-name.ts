import { ADD_TEXT } from '../../view/add-labels.ts'
import type { DraftEntry } from './desk-model.ts'

/** What an article on the desk is called. */
export function draftName({ fields, name }: DraftEntry): string {
  return fields.title.trim() || name || ADD_TEXT.pasted
}
