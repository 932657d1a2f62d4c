import { ADD_TEXT, fileText, readingText } from '../../view/add-labels.ts'
import type { Work } from './read-files.ts'

interface Props {
  readonly work: Work
  readonly onCancel: () => void
}

/** What is being read, how far, and the way to stop it. */
export function WorkLine({ work, onCancel }: Props) {
  const { name, at, of, part, share } = work
  return (
    <div className="add-work">
      <div>
        <p>
          {readingText(name, part)}
          {of > 1 && <span className="count"> · {fileText(at, of)}</span>}
        </p>
        <progress aria-label={ADD_TEXT.previewing} max={of} value={at - 1 + share} />
      </div>
      <button type="button" className="button" onClick={onCancel}>
        {ADD_TEXT.stop}
      </button>
    </div>
  )
}
