import type { OwnSpeech } from '../../library/own-model.ts'
import { EDIT_TEXT } from '../../view/library-labels.ts'
import { freshSlug } from '../shared/fresh-slug.ts'
import type { FormFault } from './form-fault.ts'
import { editedSpeech } from './edited-facts.ts'

/** No speech has this for its slug. */
export const NEW_SPEECH = ''

type Filed =
  | { readonly kind: 'speech'; readonly slug: string; readonly fresh?: OwnSpeech }
  | { readonly kind: 'fault'; readonly fault: FormFault }

/** The speech that a form’s `speech`, `newTitle` and `newDate` name. */
export function filedUnder(field: (name: string) => string): Filed {
  const slug = field('speech')
  if (slug !== NEW_SPEECH) return { kind: 'speech', slug }
  const fresh = editedSpeech(freshSlug(), field('newTitle'), field('newDate'))
  if (fresh) return { kind: 'speech', slug: fresh.slug, fresh }
  return { kind: 'fault', fault: { field: 'newTitle', message: EDIT_TEXT.noTitle } }
}
