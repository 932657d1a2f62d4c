import type { Row } from '../../view/model.ts'
import { rowText } from '../../view/row-labels.ts'
import { LineSample } from '../shared/line-sample.tsx'
import { usePair } from './pair-context.ts'

interface Props {
  readonly row: Row
  readonly labelId: string
  readonly isSelected: boolean
}

/** Between the columns: the line of the row's kind. It opens the close-up; by keyboard the row itself does. */
export function Gutter({ row, labelId, isSelected }: Props) {
  const pair = usePair()
  const isClaim = pair.relationship !== 'other-speech' || row.shape === 'match' || row.shape === 'moved'
  return (
    <div className="gutter">
      <button type="button" className="gutter-button" tabIndex={-1} aria-expanded={isSelected}>
        {row.kind !== 'same' && isClaim && <LineSample kind={row.kind} />}
        <span className="clipped" id={labelId}>
          {rowText(row, pair)}
        </span>
      </button>
    </div>
  )
}
