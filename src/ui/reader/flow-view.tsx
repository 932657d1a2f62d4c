import { memo } from 'react'
import type { MatchRow } from './blocks.ts'
import { Gutter } from './gutter.tsx'
import { PassageCell } from './passage-cell.tsx'
import { type ItemProps, RowItem } from './row-item.tsx'

interface Props extends ItemProps {
  readonly rows: readonly MatchRow[]
}

const SIDES = ['left', 'right'] as const

/** Rows without a difference, drawn as the running paragraph that they are in both texts. */
export const FlowView = memo(function FlowView({ rows, ...props }: Props) {
  const first = rows[0]
  if (!first) return null
  const labelId = `${first.id}-kind`
  const idOf = (side: string) => `${first.id}-${side}`
  return (
    <RowItem {...props} rows={rows} labels={[labelId, ...SIDES.map(idOf)]}>
      <Gutter row={first} labelId={labelId} isSelected={false} />
      {SIDES.map((side) => (
        <PassageCell
          key={side}
          side={side}
          id={idOf(side)}
          parts={rows.map((row) => ({ row: row.id, passage: row[side] }))}
        />
      ))}
    </RowItem>
  )
})
