import { Fragment, useMemo } from 'react'
import type { Side } from '../../engine/model.ts'
import type { Passage, RowId } from '../../view/model.ts'
import { speakersIn } from '../../view/speakers.ts'
import { dirOf, langOf, type Pair, usePair } from './pair-context.ts'
import { PassageText } from './passage-text.tsx'
import { ROLE_TAGS } from './role-tags.ts'

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

/**
 * One side's words in a row: the outlet's name for those who cannot see the column, then its text. Who is quoted
 * in it is an attribute, shown by the styles: the cell holds no characters but the outlet's.
 */
export function PassageCell({ side, id, parts, isOnly = false }: Props) {
  const pair = usePair()
  const speakers = useMemo(() => speakersOf(pair, parts), [pair, parts])
  const role = parts[0]?.passage.role ?? 'body'
  const Tag = ROLE_TAGS[role]
  return (
    <div
      className={isOnly ? 'cell cell-only' : 'cell'}
      data-side={side}
      data-quotes={speakers ? '' : undefined}
      data-speakers={speakers?.join(' · ') || undefined}
      id={id}
    >
      <span className="cell-name">{pair.names[side]}</span>
      <Tag className={role} lang={langOf(pair, side)} dir={dirOf(pair, side)}>
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

/** Null where nobody is quoted. */
function speakersOf({ comparison }: Pair, parts: readonly Part[]): readonly string[] | null {
  const lines = parts.flatMap(({ passage }) => {
    const speakers = speakersIn(comparison[passage.side].reading, passage)
    return speakers ? [speakers] : []
  })
  return lines.length === 0 ? null : [...new Set(lines.flat())]
}
