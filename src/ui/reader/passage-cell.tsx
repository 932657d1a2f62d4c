import { Fragment } from 'react'
import type { Side } from '../../engine/model.ts'
import type { Passage, RowId } from '../../view/model.ts'
import { langOf, usePair } from './pair-context.ts'
import { PassageText } from './passage-text.tsx'

export interface Part {
  readonly row: RowId
  readonly passage: Passage
}

interface Props {
  readonly side: Side
  readonly id: string
  /** One passage, or several that flow on; at least one. */
  readonly parts: readonly Part[]
  /** Only this side has it: it stands on a ground of its own. */
  readonly isOnly?: boolean
}

const TAGS = { headline: 'h2', standfirst: 'p', heading: 'h3', body: 'p' } as const

/** One side's words in a row: the outlet's name for those who cannot see the column, then its text. */
export function PassageCell({ side, id, parts, isOnly = false }: Props) {
  const pair = usePair()
  const role = parts[0]?.passage.role ?? 'body'
  const Tag = TAGS[role]
  return (
    <div className={isOnly ? 'cell cell-only' : 'cell'} data-side={side} id={id}>
      <span className="cell-name">{pair.names[side]}</span>
      <Tag className={role} lang={langOf(pair, side)} dir="auto">
        {parts.map(({ row, passage }, at) => (
          <Fragment key={row}>
            {at > 0 && ' '}
            <span data-passage={passage.start} data-row={row}>
              <PassageText passage={passage} />
            </span>
          </Fragment>
        ))}
      </Tag>
    </div>
  )
}
