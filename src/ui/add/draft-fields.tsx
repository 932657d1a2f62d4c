import { useId } from 'react'
import { ADD_TEXT, languageName } from '../../view/add-labels.ts'
import { FACT_FAULTS } from '../../view/fact-faults.ts'
import { factFaultIn } from '../shared/fact-fault.ts'
import type { DraftEntry, Field } from './desk-model.ts'

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
  const set = (field: Field, value: string) => change({ fields: { ...fields, [field]: value } })
  return (
    <fieldset className="add-fields">
      <legend className="add-label">{ADD_TEXT.details}</legend>
      {SHOWN.map((field) => (
        <DraftField key={field} field={field} value={fields[field]} onInput={(value) => set(field, value)} />
      ))}
    </fieldset>
  )
}

interface FieldProps {
  readonly field: Field
  readonly value: string
  readonly onInput: (value: string) => void
}

/** One fact, with what to know for writing it, or what is wrong about it. */
function DraftField({ field, value, onInput }: FieldProps) {
  const note = useId()
  const fault = factFaultIn({ [field]: value.trim() })
  const said = fault ? FACT_FAULTS[fault] : hintOf(field, value.trim())
  return (
    <div className="field" data-field={field}>
      <label>
        {LABELS[field]}
        <input
          type={field === 'date' ? 'date' : 'text'}
          dir={field === 'address' || field === 'lang' ? 'ltr' : 'auto'}
          autoComplete="off"
          spellCheck={false}
          value={value}
          aria-invalid={fault !== null}
          aria-describedby={said === null ? undefined : note}
          onChange={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      {said !== null && (
        <p id={note} className={fault ? 'field-error' : 'add-hint'}>
          {said}
        </p>
      )}
    </div>
  )
}

function hintOf(field: Field, value: string): string | null {
  if (field === 'address') return ADD_TEXT.addressNote
  if (field !== 'lang') return null
  return value === '' ? ADD_TEXT.languageNote : languageName(value)
}
