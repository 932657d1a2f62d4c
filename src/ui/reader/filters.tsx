import { FILTERS } from '../../store/model.ts'
import { outletsOf, readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { rowKindText } from '../../view/labels.ts'
import { outletNames } from '../../view/names.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { numberText } from '../../view/wording.ts'
import { LineSample } from '../shared/line-sample.tsx'

/** The kinds of difference, each a switch with its line and its count. */
export function Filters() {
  const ready = useVariorum(readyOf)
  const muted = useVariorum((state) => state.muted)
  const toggleFilter = useVariorum((state) => state.toggleFilter)
  if (!ready) return null
  const names = outletNames(outletsOf(ready))
  const relationship = ready.comparison.relationship.kind
  const { counts } = ready.layout
  const kinds = FILTERS.filter((kind) => {
    if (relationship === 'other-speech' && kind !== 'moved') return kind === 'reframed'
    return (kind !== 'moved' && kind !== 'unsure') || counts[kind] > 0
  })
  return (
    <fieldset className="chips">
      <legend className="clipped">{SCREEN_TEXT.filters}</legend>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip chip-filter"
          aria-pressed={!muted.includes(kind)}
          title={rowKindText(kind, names, relationship)}
          onClick={() => toggleFilter(kind)}
        >
          <LineSample kind={kind} />
          <span className="chip-name">{rowKindText(kind, names, relationship)}</span>{' '}
          <span className="count">{numberText(counts[kind])}</span>
        </button>
      ))}
    </fieldset>
  )
}
