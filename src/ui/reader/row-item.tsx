import { type MouseEvent, type ReactNode, useMemo } from 'react'
import type { Row, RowId } from '../../view/model.ts'
import { isPicking } from './picking.ts'
import { RowNavigation } from './row-navigation.ts'

/** What the list tells each of its items. */
export interface ItemProps {
  /** The item is the one tab stop of the list. */
  readonly isCurrent: boolean
  /** A reader was here last. */
  readonly isVisited: boolean
  /** A paragraph begins here on either side. */
  readonly opens: boolean
  readonly goTo: (row: RowId, link: HTMLElement) => void
  /** The way back, in the item that a link led to. */
  readonly goBack: (() => void) | null
  readonly onPick: (row: RowId) => void
}

interface Props extends ItemProps {
  /** The rows drawn in it; at least one. */
  readonly rows: readonly Row[]
  readonly isSelected?: boolean
  readonly isBeside?: boolean
  /** Ids of the elements that name it: its kind, then the passages. */
  readonly labels: readonly string[]
  readonly children: ReactNode
}

/** A list item that can have the focus and can be picked. Its keys are heard by the list. */
export function RowItem({ rows, labels, isCurrent, isVisited, goTo, goBack, onPick, ...props }: Props) {
  const navigation = useMemo(() => ({ goTo, goBack, isCurrent }), [goTo, goBack, isCurrent])
  const first = rows[0]
  if (!first) return null

  function onClick({ target }: MouseEvent) {
    if (isPicking(target))
      onPick(target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? first?.id ?? '')
  }

  return (
    // One tab stop for all rows, as DESIGN asks of a reading area, rather than a button a sentence; the
    // button in the gutter does the same for whoever reaches it otherwise.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="row"
      role="listitem"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={labels.join(' ')}
      data-rows={rows.map(({ id }) => id).join(' ')}
      data-kind={first.kind}
      data-visited={isVisited || undefined}
      data-selected={props.isSelected || undefined}
      data-opens={props.opens || undefined}
      data-beside={props.isBeside || undefined}
      onClick={onClick}
    >
      <RowNavigation value={navigation}>{props.children}</RowNavigation>
    </div>
  )
}
