import { useId } from 'react'

interface Props {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly type?: 'text' | 'date' | 'url'
  readonly hint?: string
}

/** One fact in a form, with what to know for writing it. */
export function EditField({ name, label, value, type = 'text', hint }: Props) {
  const note = useId()
  return (
    <div className="field">
      <label>
        {label}
        <input
          name={name}
          type={type}
          defaultValue={value ?? ''}
          dir={type === 'url' ? 'ltr' : 'auto'}
          autoComplete="off"
          aria-describedby={hint === undefined ? undefined : note}
        />
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={note}>
          {hint}
        </p>
      )}
    </div>
  )
}
