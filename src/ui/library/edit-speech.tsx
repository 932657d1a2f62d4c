import { useVariorum } from '../../store/use-store.ts'
import type { Edit, OwnSpeech } from '../../library/own-model.ts'
import { EDIT_TEXT } from '../../view/library-labels.ts'
import { clashFault, faultOf, isOfSpeech } from './clash-fault.ts'
import { EditField } from './edit-field.tsx'
import { EditForm } from './edit-form.tsx'
import type { FormFault } from './form-fault.ts'
import { editedSpeech } from './edited-facts.ts'

interface Props {
  readonly own: OwnSpeech
  readonly onClose: () => void
}

/** The title and the date of one of the reader’s speeches. */
export function EditSpeech({ own, onClose }: Props) {
  const editSpeech = useVariorum((state) => state.editSpeech)

  async function onSave(field: (name: string) => string): Promise<FormFault | null> {
    const edited = editedSpeech(own.slug, field('title'), field('date'))
    if (!edited) return { field: 'title', message: EDIT_TEXT.noTitle }
    return save({ before: own, after: edited })
  }

  async function save(edit: Edit<OwnSpeech>): Promise<FormFault | null> {
    const kept = await editSpeech(edit)
    return kept.kind === 'clash' && isOfSpeech(kept.clash)
      ? clashFault(kept.clash, { what: 'speech', save })
      : faultOf(kept)
  }

  return (
    <EditForm title={EDIT_TEXT.speech} onSave={onSave} onClose={onClose}>
      <div className="edit-fields">
        <EditField name="title" label={EDIT_TEXT.title} value={own.title} />
        <EditField name="date" label={EDIT_TEXT.date} value={own.date} type="date" />
      </div>
    </EditForm>
  )
}
