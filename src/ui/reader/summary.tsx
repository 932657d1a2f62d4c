import '../../styles/dialogs.css'
import { outletsOf } from '../../store/selectors.ts'
import type { ReadyComparison } from '../../store/model.ts'
import { reasonText, RELATIONSHIP_TEXT } from '../../view/labels.ts'
import { NO_VERDICT } from '../../view/legend.ts'
import { outletNames } from '../../view/names.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { COUNTED_WORDS } from '../../view/summary.ts'
import { Dialog } from '../shared/dialog.tsx'
import { SummaryColumn } from './summary-column.tsx'

interface Props {
  readonly ready: ReadyComparison
  readonly onClose: () => void
}

/** The counts of both texts with their definitions, and what the relationship rests on. */
export function Summary({ ready, onClose }: Props) {
  const names = outletNames(outletsOf(ready))
  const { kind, reasons } = ready.comparison.relationship
  return (
    <Dialog title={SCREEN_TEXT.summary} closeLabel={SCREEN_TEXT.close} onClose={onClose}>
      <p className="summary-lead">{RELATIONSHIP_TEXT[kind]}</p>
      <ul className="dialog-note">
        {reasons.map((reason) => (
          <li key={reason.code}>{reasonText(reason, names)}</li>
        ))}
      </ul>
      <div className="summary-columns">
        <SummaryColumn side="left" counts={ready.layout.words.left} names={names} relationship={kind} />
        <SummaryColumn side="right" counts={ready.layout.words.right} names={names} relationship={kind} />
      </div>
      <p className="dialog-note">{COUNTED_WORDS}</p>
      <p className="dialog-note">{NO_VERDICT}</p>
    </Dialog>
  )
}
