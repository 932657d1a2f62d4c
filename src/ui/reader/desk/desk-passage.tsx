import { type MouseEvent, Suspense, useId, useMemo } from 'react'
import type { SentenceRole } from '../../../engine/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { deskRowText, moveText } from '../../../view/desk-labels.ts'
import { editsIn } from '../../../view/desk/edits.ts'
import type { DeskRow } from '../../../view/desk/model.ts'
import type { RowId } from '../../../view/model.ts'
import { CloseUp } from '../lazy-close-up.tsx'
import { usePair } from '../pair-context.ts'
import { isPicking } from '../picking.ts'
import { ROLE_TAGS } from '../role-tags.ts'
import { RowLink } from '../row-link.tsx'
import { PieceText } from './piece-text.tsx'

interface Props {
  readonly row: DeskRow
  readonly role: SentenceRole
  readonly isCurrent: boolean
  readonly isStyleShown: boolean
  readonly onPick: (row: RowId) => void
}

/** A passage in the flow of its paragraph, which can have the focus; its close-up opens below it. */
export function DeskPassage({ row, role, isCurrent, isStyleShown, onPick }: Props) {
  const { comparison, layout } = usePair()
  const isSelected = useVariorum((state) => state.selected === row.id)
  const isVisited = useVariorum((state) => state.visited === row.id)
  const label = useId()
  const said = useMemo(
    () => deskRowText(row, editsIn(comparison, { kind: 'text', role, rows: [row] })),
    [comparison, row, role],
  )
  const drawn = isSelected ? layout.rows.find(({ id }) => id === row.id) : undefined
  const Tag = ROLE_TAGS[role]

  function onClick({ target }: MouseEvent) {
    if (isPicking(target)) onPick(row.id)
  }

  return (
    // One tab stop for the whole text, and its keys are heard by the list (desk-text.tsx).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events, jsx-a11y/prefer-tag-over-role
    <div
      className="desk-passage"
      role="group"
      aria-labelledby={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      data-rows={row.id}
      data-visited={isVisited || undefined}
      data-selected={isSelected || undefined}
      onClick={onClick}
    >
      <span className="clipped" id={label}>
        {said}
      </span>
      {row.kind !== 'text' && (
        <span className="desk-move">
          <RowLink row={row.kind === 'gone' ? row.to.row : row.from.row}>{moveText(row)}</RowLink>
        </span>
      )}
      {row.kind !== 'gone' && (
        <Tag>
          <PieceText pieces={row.pieces} isStyleShown={isStyleShown} />
        </Tag>
      )}
      <Suspense fallback={null}>{drawn && <CloseUp row={drawn} />}</Suspense>
    </div>
  )
}
