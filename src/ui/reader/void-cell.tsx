import type { Row } from '../../view/model.ts'
import { nearestText, voidText } from '../../view/row-labels.ts'
import { otherSide } from '../../view/sentences.ts'
import { type Pair, sentenceText, usePair } from './pair-context.ts'
import { RowLink } from './row-link.tsx'

/** A row of which one half is empty. */
export type VoidRow = Exclude<Row, { readonly shape: 'match' }>

interface Props {
  readonly row: VoidRow
}

/** The empty half of a one-sided row: what was looked for in the other article, and the nearest thing there. */
export function VoidCell({ row }: Props) {
  const pair = usePair()
  const side = otherSide(row.side)
  const target = targetOf(row)
  const text = voidText(row, pair, target ? sentenceText(pair, side, target.sentence) : '')
  const isFound = row.shape !== 'only' || row.together !== null
  const nearest = isFound ? null : nearestOf(row, pair)
  return (
    <div className="cell void" data-side={side}>
      {text !== null &&
        (isFound ? <RowLink row={target?.row}>{text}</RowLink> : <p className="nearest-hides">{text}</p>)}
      {nearest !== null && (
        <div className="nearest">
          <RowLink row={target?.row}>{nearest}</RowLink>
        </div>
      )}
    </div>
  )
}

function targetOf(row: VoidRow) {
  if (row.shape === 'moved') return row.twin
  return row.shape === 'unsure' ? row.possibly : (row.together ?? row.nearest)
}

function nearestOf(row: Extract<Row, { readonly shape: 'only' }>, pair: Pair): string | null {
  if (pair.relationship === 'other-speech') return null
  const sentence = row.nearest && sentenceText(pair, otherSide(row.side), row.nearest.sentence)
  return nearestText(row.side, pair, sentence)
}
