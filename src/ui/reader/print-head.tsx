import '../../styles/forced-colors.css'
import '../../styles/print.css'
import type { ReadyComparison } from '../../store/model.ts'
import { outletsOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { NO_VERDICT } from '../../view/legend.ts'
import { outletNames } from '../../view/names.ts'
import { PRINT_TEXT, passagesText, printedKinds, printSubtitle, printTitle } from '../../view/print-labels.ts'
import { LineSample } from '../shared/line-sample.tsx'
import { PrintOutlet } from './print-outlet.tsx'

interface Props {
  readonly ready: ReadyComparison
}

/** On paper alone: what is compared, whose texts these are, and what the marks mean. */
export function PrintHead({ ready }: Props) {
  const muted: readonly string[] = useVariorum((state) => state.muted)
  const names = outletNames(outletsOf(ready))
  const { kind: relationship } = ready.comparison.relationship
  const speeches = [ready.left.speech?.title, ready.right.speech?.title]
  return (
    <header className="print-head">
      <h1>{printTitle(names)}</h1>
      <p dir="auto">{printSubtitle(speeches, relationship)}</p>
      <section aria-label={PRINT_TEXT.marks}>
        <dl className="print-legend">
          {printedKinds(names, relationship).map(({ kind, name, meaning }) => (
            <div key={kind}>
              <dt>
                <LineSample kind={kind} /> {name}, {passagesText(ready.layout.counts[kind])}
              </dt>
              <dd>{muted.includes(kind) ? PRINT_TEXT.off : meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{NO_VERDICT}</p>
      </section>
      <div className="print-outlets">
        <PrintOutlet side="left" ready={ready} name={names.left} />
        <PrintOutlet side="right" ready={ready} name={names.right} />
      </div>
    </header>
  )
}
