import { useVariorum } from '../../store/use-store.ts'
import { EDIT_TEXT, unsavedText } from '../../view/library-labels.ts'
import { EditField } from './edit-field.tsx'
import { EditForm, type FormFault } from './edit-form.tsx'
import { editedSpeech } from './edited-facts.ts'
import type { ShelvedSpeech } from './shelved.ts'

interface Props {
  readonly speech: ShelvedSpeech
  readonly onClose: () => void
}

/** The title and the date of one of the reader’s speeches. */
export function EditSpeech({ speech, onClose }: Props) {
  const keepSpeech = useVariorum((state) => state.keepSpeech)

  async function onSave(field: (name: string) => string): Promise<FormFault | null> {
    const edited = editedSpeech(speech.slug, field('title'), field('date'))
    if (!edited) return { field: 'title', message: EDIT_TEXT.noTitle }
    const unsaved = unsavedText(await keepSpeech(edited))
    return unsaved === null ? null : { message: unsaved }
  }

  return (
    <EditForm title={EDIT_TEXT.speech} onSave={onSave} onClose={onClose}>
      <div className="edit-fields">
        <EditField name="title" label={EDIT_TEXT.title} value={speech.title} />
        <EditField name="date" label={EDIT_TEXT.date} value={speech.own?.date} type="date" />
      </div>
    </EditForm>
  )
}
