import { memo, Suspense } from 'react'
import type { Row } from '../../view/model.ts'
import { passagesOf } from '../../view/row-passages.ts'
import { CloseUp } from './lazy-close-up.tsx'
import { Gutter } from './gutter.tsx'
import { PassageCell } from './passage-cell.tsx'
import { usePair } from './pair-context.ts'
import { type ItemProps, RowItem } from './row-item.tsx'
import { RowPossibles, RowVoid } from './row-possibles.tsx'

interface Props extends ItemProps {
  readonly row: Row
  readonly isSelected: boolean
  /** A headline without a match: it shares the first line of the grid with the other headline. */
  readonly isBeside: boolean
}

/** One row: the passages of both sides, what stands between them, and the close-up while it is selected. */
export const RowView = memo(function RowView({ row, ...props }: Props) {
  const { relationship } = usePair()
  const passages = passagesOf(row)
  const isOnly = row.shape === 'only' && relationship !== 'other-speech'
  const labelId = `${row.id}-kind`
  const idOf = (side: string) => `${row.id}-${side}`
  const isRight = passages[0]?.side === 'right'
  const emptyHalf = row.shape !== 'match' && <RowVoid row={row} />
  return (
    <RowItem {...props} rows={[row]} labels={[labelId, ...passages.map(({ side }) => idOf(side))]}>
      <Gutter row={row} labelId={labelId} isSelected={props.isSelected} />
      {isRight && emptyHalf}
      {passages.map((passage) => (
        <PassageCell
          key={passage.side}
          side={passage.side}
          id={idOf(passage.side)}
          parts={[{ row: row.id, passage }]}
          isOnly={isOnly}
        />
      ))}
      {!isRight && emptyHalf}
      <RowPossibles row={row} />
      <Suspense fallback={null}>{props.isSelected && <CloseUp row={row} />}</Suspense>
    </RowItem>
  )
})
