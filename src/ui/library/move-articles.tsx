import type { OwnArticle } from '../../library/own-model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { CHOSEN_TEXT, movedText } from '../../view/chosen-labels.ts'
import { articleText } from '../../view/names.ts'
import { faultOf } from './clash-fault.ts'
import { EditForm } from './edit-form.tsx'
import type { FormFault } from './form-fault.ts'
import { filedUnder } from './filed-under.ts'
import type { ShelvedSpeech } from './shelved.ts'
import { SpeechField } from './speech-field.tsx'

interface Props {
  readonly articles: readonly OwnArticle[]
  readonly speeches: readonly ShelvedSpeech[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** Files several articles under another speech. */
export function MoveArticles({ articles, speeches, onSaved, onClose }: Props) {
  const moveArticles = useVariorum((state) => state.moveArticles)
  const say = useVariorum((state) => state.say)
  const ids = articles.map(({ id }) => id)
  const [first] = articles

  async function onSave(field: (name: string) => string): Promise<FormFault | null> {
    const filed = filedUnder(field)
    if (filed.kind === 'fault') return filed.fault
    const fault = faultOf(await moveArticles(ids, filed.slug, filed.fresh))
    if (fault === null) say(movedText(ids.length, first ? articleText(first) : ''))
    return fault
  }

  return (
    <EditForm
      title={CHOSEN_TEXT.moveTitle}
      saveLabel={CHOSEN_TEXT.moveSave}
      onSave={onSave}
      onSaved={onSaved}
      onClose={onClose}
    >
      <SpeechField label={CHOSEN_TEXT.moveTo} speeches={speeches} value={first?.speech ?? ''} hasNew />
    </EditForm>
  )
}
