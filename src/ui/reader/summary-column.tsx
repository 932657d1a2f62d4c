import type { RelationshipKind, Side } from '../../engine/model.ts'
import type { WordCounts } from '../../view/model.ts'
import type { OutletNames } from '../../view/names.ts'
import { wordsText } from '../../view/screen-labels.ts'
import { type SummaryBar, summaryOf } from '../../view/summary.ts'
import { shareText } from '../../view/wording.ts'
import { OutletName } from '../shared/outlet-name.tsx'

interface Props {
  readonly side: Side
  readonly counts: WordCounts
  readonly names: OutletNames
  readonly relationship: RelationshipKind
}

/** One text's words as a bar of three parts, each told by its pattern, with figure and definition. */
export function SummaryColumn({ side, counts, names, relationship }: Props) {
  const bars = summaryOf(side, counts, names, relationship)
  return (
    <section>
      <h3>
        <OutletName side={side} name={names[side]} /> <span className="count">{wordsText(counts.words)}</span>
      </h3>
      <div className="figure-bar" aria-hidden="true">
        {bars.map((bar) => (
          <span
            key={bar.kind}
            className="figure-part"
            data-kind={patternOf(bar, side, relationship)}
            style={{ flexGrow: bar.words }}
          />
        ))}
      </div>
      <dl>
        {bars.map((bar) => (
          <div key={bar.kind} className="figure">
            <dt>
              <span className="figure-key" data-kind={patternOf(bar, side, relationship)} />
              {bar.name}
            </dt>
            <dd className="figure-number">
              {wordsText(bar.words)} · {shareText(bar.share)}
            </dd>
            <dd className="figure-definition">{bar.definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function patternOf({ kind }: SummaryBar, side: Side, relationship: RelationshipKind): string {
  if (kind !== 'only') return kind
  if (relationship === 'other-speech') return 'plain'
  return side === 'left' ? 'dropped' : 'added'
}
