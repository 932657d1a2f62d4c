import { useVariorum } from '../../store/use-store.ts'
import { EDIT_TEXT, withArticlesText } from '../../view/library-labels.ts'
import { faultOf } from './clash-fault.ts'
import { EditForm } from './edit-form.tsx'
import type { FormFault } from './form-fault.ts'
import type { ShelvedSpeech } from './shelved.ts'
import { SpeechField } from './speech-field.tsx'

interface Props {
  readonly speech: ShelvedSpeech
  readonly speeches: readonly ShelvedSpeech[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** A speech with articles can go only when they go elsewhere first. */
export function DeleteSpeech({ speech, speeches, onSaved, onClose }: Props) {
  const deleteSpeech = useVariorum((state) => state.deleteSpeech)
  const others = speeches.filter(({ slug }) => slug !== speech.slug)

  async function onSave(field: (name: string) => string): Promise<FormFault | null> {
    return faultOf(await deleteSpeech(speech.slug, field('speech')))
  }

  return (
    <EditForm
      title={EDIT_TEXT.removeSpeech}
      saveLabel={EDIT_TEXT.moveAndRemove}
      onSave={onSave}
      onSaved={onSaved}
      onClose={onClose}
    >
      <p className="dialog-lead">{withArticlesText(speech.title, speech.articles.length)}</p>
      <SpeechField label={EDIT_TEXT.moveTo} speeches={others} value={others[0]?.slug ?? ''} />
    </EditForm>
  )
}
