import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, memo } from 'react'
import { type OnlyRow, sentencesOf } from '../../store/shown-items.ts'
import { useVariorum } from '../../store/use-store.ts'
import { runText } from '../../view/aligned-labels.ts'
import type { RowId } from '../../view/model.ts'
import { LineSample } from '../shared/line-sample.tsx'
import { usePair } from './pair-context.ts'

interface Props {
  readonly rows: readonly OnlyRow[]
  readonly isOpen: boolean
  /** The list’s one tab stop is here, or in one of the rows shown below. */
  readonly isCurrent: boolean
  readonly focusRow: (row: RowId) => boolean
}

/** A long stretch that only one side has, as one line. Closed it stands for its rows; open it is the way to close it. */
export const FoldedRun = memo(function FoldedRun({ rows, isOpen, isCurrent, focusRow }: Props) {
  const { names } = usePair()
  const toggleFold = useVariorum((state) => state.toggleFold)
  const isVisited = useVariorum(({ visited }) => !isOpen && rows.some(({ id }) => id === visited))
  const [first] = rows
  if (!first) return null

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen || event.key !== 'ArrowDown' || !first) return
    event.preventDefault()
    focusRow(first.id)
  }

  return (
    <div className="run" role="listitem">
      <button
        type="button"
        className="run-button"
        data-side={first.side}
        data-rows={isOpen ? undefined : rows.map(({ id }) => id).join(' ')}
        data-visited={isVisited || undefined}
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => toggleFold(first.id)}
        onKeyDown={onKeyDown}
      >
        <LineSample kind={first.kind} />
        {runText(sentencesOf(rows), first.side, names)}
        <ChevronDown size={15} aria-hidden="true" />
      </button>
    </div>
  )
})
