import { ADD_TEXT, languageName } from '../../view/add-labels.ts'
import { type DraftEntry, type Field, isTag } from './desk-model.ts'

interface Props {
  readonly entry: DraftEntry
  readonly change: (part: Partial<DraftEntry>) => void
}

const LABELS = {
  outlet: ADD_TEXT.outlet,
  title: ADD_TEXT.title,
  date: ADD_TEXT.date,
  author: ADD_TEXT.author,
  lang: ADD_TEXT.language,
  address: ADD_TEXT.address,
} as const satisfies Record<Field, string>

const SHOWN = ['title', 'outlet', 'date', 'author', 'lang', 'address'] as const

/** What is known of the article, to be mended. */
export function DraftFields({ entry, change }: Props) {
  const { fields } = entry
  const lang = fields.lang.trim()
  return (
    <fieldset className="add-fields">
      <legend className="add-label">{ADD_TEXT.details}</legend>
      {SHOWN.map((field) => (
        <label key={field} className="field" data-field={field}>
          {LABELS[field]}
          <input
            type={field === 'date' ? 'date' : 'text'}
            dir={field === 'address' || field === 'lang' ? 'ltr' : 'auto'}
            autoComplete="off"
            spellCheck={false}
            value={fields[field]}
            aria-invalid={field === 'lang' && lang !== '' && !isTag(lang)}
            onChange={({ currentTarget }) => change({ fields: { ...fields, [field]: currentTarget.value } })}
          />
          {field === 'lang' && (
            <span className="add-hint">
              {lang === '' || !isTag(lang) ? ADD_TEXT.languageNote : languageName(lang)}
            </span>
          )}
          {field === 'address' && <span className="add-hint">{ADD_TEXT.addressNote}</span>}
        </label>
      ))}
    </fieldset>
  )
}
