import '../../styles/dialogs.css'
import { outletsOf } from '../../store/selectors.ts'
import type { ReadyComparison } from '../../store/model.ts'
import { depthText } from '../../view/depth-label.ts'
import { legendOf, NO_VERDICT, OWN_MATCHES_TEXT, SIGNS_TEXT } from '../../view/legend.ts'
import { lexiconText } from '../../view/lexicon-note.ts'
import { outletNames } from '../../view/names.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { Dialog } from '../shared/dialog.tsx'
import { LineSample } from '../shared/line-sample.tsx'

interface Props {
  readonly ready: ReadyComparison
  readonly onClose: () => void
}

/** What the marks mean, in plain words, and what they do not. */
export function Legend({ ready, onClose }: Props) {
  const { comparison } = ready
  const names = outletNames(outletsOf(ready))
  const entries = legendOf(names, comparison.relationship.kind)
  const depth = depthText(comparison, names)
  const lexicon = lexiconText([comparison.left.reading.lang, comparison.right.reading.lang])
  return (
    <Dialog title={SCREEN_TEXT.legend} closeLabel={SCREEN_TEXT.close} onClose={onClose}>
      <dl className="legend">
        {entries.map(({ kind, name, meaning }) => (
          <div key={kind}>
            <dt>
              <LineSample kind={kind} /> {name}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="dialog-note">{SIGNS_TEXT}</p>
      {comparison.hand && <p className="dialog-note">{OWN_MATCHES_TEXT}</p>}
      {depth !== null && <p className="dialog-note">{depth}</p>}
      {lexicon !== null && <p className="dialog-note">{lexicon}</p>}
      <p className="dialog-note">{NO_VERDICT}</p>
    </Dialog>
  )
}
