import { Undo2 } from 'lucide-react'
import { use } from 'react'
import { ALIGNED_TEXT } from '../../view/aligned-labels.ts'
import { RowNavigation } from './row-navigation.ts'

/** In the row that a link led to: the way back to the link. */
export function BackButton() {
  const { goBack, isCurrent } = use(RowNavigation)
  if (!goBack) return null
  return (
    <button
      type="button"
      className="back-button"
      aria-label={ALIGNED_TEXT.backTo}
      title={ALIGNED_TEXT.backTo}
      tabIndex={isCurrent ? 0 : -1}
      onClick={goBack}
    >
      <Undo2 size={14} aria-hidden="true" />
      {ALIGNED_TEXT.back}
    </button>
  )
}
