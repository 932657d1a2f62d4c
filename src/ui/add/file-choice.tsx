import { FileUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ADD_TEXT } from '../../view/add-labels.ts'

interface Props {
  readonly name: string
  readonly onFiles: (files: readonly File[]) => void
  readonly isMain?: boolean
}

const ACCEPTED =
  '.txt,.md,.markdown,.html,.htm,.docx,.pdf,.json,.zip,text/plain,text/html,application/pdf,application/json'

/** A button that opens the system's choice of files. */
export function FileChoice({ name, onFiles, isMain = false }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // A dialog that opens, or comes back to its first step, begins here.
  useEffect(() => {
    if (isMain) button.current?.focus()
  }, [isMain])
  return (
    <>
      <button
        ref={button}
        type="button"
        className={isMain ? 'button button-main' : 'button'}
        onClick={() => input.current?.click()}
      >
        <FileUp size={15} aria-hidden="true" />
        {name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={ADD_TEXT.files}
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}
