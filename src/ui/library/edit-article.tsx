import type { Kept, OwnArticle } from '../../library/own-model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { EDIT_TEXT, unsavedText } from '../../view/library-labels.ts'
import { EditField } from './edit-field.tsx'
import { EditForm, type FormFault } from './edit-form.tsx'
import { editedFacts, editedSpeech, freshSlug } from './edited-facts.ts'
import { NEW_SPEECH, SpeechField } from './speech-field.tsx'
import type { ShelvedSpeech } from './shelved.ts'

interface Props {
  readonly article: OwnArticle
  /** Where it can be filed. */
  readonly speeches: readonly ShelvedSpeech[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

const TEXT = EDIT_TEXT
const FAULTS = { lang: TEXT.wrongLang, address: TEXT.wrongAddress } as const

/** The facts of one of the reader’s articles, and the speech that it is filed under. */
export function EditArticle({ article, speeches, onSaved, onClose }: Props) {
  const editArticle = useVariorum((state) => state.editArticle)
  const keepSpeech = useVariorum((state) => state.keepSpeech)

  async function onSave(field: (name: string) => string): Promise<FormFault | null> {
    const edited = editedFacts(field)
    if (edited.kind === 'fault') return { field: edited.field, message: FAULTS[edited.field] }
    const filed = await filedUnder(field, keepSpeech)
    if (typeof filed !== 'string') return filed
    const { id, words, added, key, furniture } = article
    const there = { id, words, added, key, ...(furniture && { furniture }) }
    const unsaved = unsavedText(await editArticle({ ...there, ...edited.facts, speech: filed }))
    return unsaved === null ? null : { message: unsaved }
  }

  return (
    <EditForm title={TEXT.article} onSave={onSave} onSaved={onSaved} onClose={onClose}>
      <div className="edit-fields">
        <EditField name="title" label={TEXT.title} value={article.title} />
        <EditField name="outlet" label={TEXT.outlet} value={article.outlet} />
        <EditField name="author" label={TEXT.author} value={article.author} />
        <EditField name="date" label={TEXT.date} value={article.date} type="date" />
        <EditField name="lang" label={TEXT.lang} value={article.lang} hint={TEXT.langHint} />
        <EditField
          name="address"
          label={TEXT.address}
          value={article.address}
          type="url"
          hint={TEXT.addressHint}
        />
        <SpeechField label={TEXT.filedUnder} speeches={speeches} value={article.speech} hasNew />
      </div>
      <p className="dialog-note">{TEXT.note}</p>
    </EditForm>
  )
}

/** The slug of the speech that a form names, a new one kept first; or what is wrong with it. */
async function filedUnder(
  field: (name: string) => string,
  keepSpeech: (speech: NonNullable<ReturnType<typeof editedSpeech>>) => Promise<Kept>,
): Promise<string | FormFault> {
  if (field('speech') !== NEW_SPEECH) return field('speech')
  const speech = editedSpeech(freshSlug(), field('newTitle'), field('newDate'))
  if (!speech) return { field: 'newTitle', message: TEXT.noTitle }
  const unsaved = unsavedText(await keepSpeech(speech))
  return unsaved === null ? speech.slug : { message: unsaved }
}
