import type { Edit, OwnArticle, OwnSpeech } from '../../library/own-model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { FACT_FAULTS } from '../../view/fact-faults.ts'
import { EDIT_TEXT } from '../../view/library-labels.ts'
import { clashFault, faultOf, isOfArticle } from './clash-fault.ts'
import { EditField } from './edit-field.tsx'
import { EditForm } from './edit-form.tsx'
import type { FormFault } from './form-fault.ts'
import { editedFacts, withoutFacts } from './edited-facts.ts'
import { filedUnder } from './filed-under.ts'
import { SpeechField } from './speech-field.tsx'
import type { ShelvedSpeech } from './shelved.ts'

interface Props {
  readonly article: OwnArticle
  /** Where it can be filed. */
  readonly speeches: readonly ShelvedSpeech[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

const TEXT = EDIT_TEXT

/** The facts of one of the reader’s articles, and the speech that it is filed under. */
export function EditArticle({ article, speeches, onSaved, onClose }: Props) {
  const editArticle = useVariorum((state) => state.editArticle)

  async function onSave(field: (name: string) => string): Promise<FormFault | null> {
    const edited = editedFacts(field)
    if (edited.kind === 'fault') return { field: edited.field, message: FACT_FAULTS[edited.field] }
    const filed = filedUnder(field)
    if (filed.kind === 'fault') return filed.fault
    const after = { ...withoutFacts(article), ...edited.facts, speech: filed.slug }
    return save({ before: article, after }, filed.fresh)
  }

  async function save(edit: Edit<OwnArticle>, fresh?: OwnSpeech): Promise<FormFault | null> {
    const kept = await editArticle(edit, fresh)
    if (kept.kind !== 'clash' || !isOfArticle(kept.clash)) return faultOf(kept)
    return clashFault(kept.clash, { what: 'article', save: (again) => save(again, fresh) })
  }

  return (
    <EditForm title={TEXT.article} onSave={onSave} onSaved={onSaved} onClose={onClose}>
      <div className="edit-fields">
        <EditField name="title" label={TEXT.title} value={article.title} hint={TEXT.titleHint} />
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
