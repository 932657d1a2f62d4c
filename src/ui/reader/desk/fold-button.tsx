import { foldText } from '../../../view/desk-labels.ts'
import type { DeskItem } from '../../../view/desk/folds.ts'
import type { RowId } from '../../../view/model.ts'

interface Props {
  readonly fold: Extract<DeskItem, { readonly kind: 'fold' }>
  readonly isCurrent: boolean
  readonly onOpen: (row: RowId) => void
}

/** Stands for a long stretch without a change, and opens it in its place. */
export function FoldButton({ fold, isCurrent, onOpen }: Props) {
  return (
    <li className="desk-fold">
      <button
        type="button"
        tabIndex={isCurrent ? 0 : -1}
        data-rows={fold.rows.join(' ')}
        aria-expanded={false}
        onClick={() => onOpen(fold.id)}
      >
        {foldText(fold.sentences)}
      </button>
    </li>
  )
}
