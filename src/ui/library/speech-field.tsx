import { useState } from 'react'
import { EDIT_TEXT } from '../../view/library-labels.ts'
import { EditField } from './edit-field.tsx'
import { NEW_SPEECH } from './filed-under.ts'
import type { ShelvedSpeech } from './shelved.ts'

interface Props {
  readonly label: string
  readonly speeches: readonly ShelvedSpeech[]
  /** Slug. */
  readonly value: string
  /** A new speech can be named here. */
  readonly hasNew?: boolean
}

/** A choice of speech, as the field `speech`; for a new one `newTitle` and `newDate`. */
export function SpeechField({ label, speeches, value, hasNew = false }: Props) {
  const [slug, setSlug] = useState(value)
  return (
    <>
      <label className="field field-wide">
        {label}
        <select name="speech" value={slug} onChange={({ target }) => setSlug(target.value)}>
          {speeches.map(({ slug: each, title }) => (
            <option key={each} value={each}>
              {title}
            </option>
          ))}
          {hasNew && <option value={NEW_SPEECH}>{EDIT_TEXT.newSpeech}</option>}
        </select>
      </label>
      {slug === NEW_SPEECH && (
        <>
          <EditField name="newTitle" label={EDIT_TEXT.newTitle} value="" />
          <EditField name="newDate" label={EDIT_TEXT.newDate} value="" type="date" />
        </>
      )}
    </>
  )
}
