import type { Dropped } from '../../library/ingest/model.ts'
import { ADD_TEXT } from '../../view/add-labels.ts'

interface Props {
  readonly blocks: readonly Dropped[]
  readonly onPutBack: (block: Dropped) => void
}

/** Blocks that were left out of a text, each with the way back. */
export function LeftOut({ blocks, onPutBack }: Props) {
  if (blocks.length === 0) return null
  return (
    <ul className="add-left-out">
      {blocks.map((block) => (
        <li key={`${block.before} ${block.text}`}>
          <span dir="auto">{block.text}</span>
          <button
            type="button"
            className="text-button"
            aria-label={`${ADD_TEXT.putBack}: ${block.text}`}
            onClick={() => onPutBack(block)}
          >
            {ADD_TEXT.putBack}
          </button>
        </li>
      ))}
    </ul>
  )
}
