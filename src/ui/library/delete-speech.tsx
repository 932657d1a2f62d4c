import { useVariorum } from '../../store/use-store.ts'
import { EDIT_TEXT, unsavedText, withArticlesText } from '../../view/library-labels.ts'
import { EditForm, type FormFault } from './edit-form.tsx'
import type { ShelvedSpeech } from './shelved.ts'
import { SpeechField } from './speech-field.tsx'

interface Props {
  readonly speech: ShelvedSpeech
  readonly speeches: readonly ShelvedSpeech[]
  readonly onClose: () => void
}

/** A speech with articles can go only when they go elsewhere first. */
export function DeleteSpeech({ speech, speeches, onClose }: Props) {
  const moveArticles = useVariorum((state) => state.moveArticles)
  const deleteSpeech = useVariorum((state) => state.deleteSpeech)
  const others = speeches.filter(({ slug }) => slug !== speech.slug)

  async function onSave(field: (name: string) => string): Promise<FormFault | null> {
    const ids = speech.articles.map(({ id }) => id)
    const unsaved =
      unsavedText(await moveArticles(ids, field('speech'))) ?? unsavedText(await deleteSpeech(speech.slug))
    return unsaved === null ? null : { message: unsaved }
  }

  return (
    <EditForm
      title={EDIT_TEXT.removeSpeech}
      saveLabel={EDIT_TEXT.moveAndRemove}
      onSave={onSave}
      onClose={onClose}
    >
      <p className="dialog-lead">{withArticlesText(speech.title, speech.articles.length)}</p>
      <SpeechField label={EDIT_TEXT.moveTo} speeches={others} value={others[0]?.slug ?? ''} />
    </EditForm>
  )
}
