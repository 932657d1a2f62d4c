import { memo } from 'react'
import { useVariorum } from '../../../store/use-store.ts'
import type { Passage, Row } from '../../../view/model.ts'
import { rowText } from '../../../view/row-labels.ts'
import { usePair } from '../pair-context.ts'
import { PassageText } from '../passage-text.tsx'

interface Props {
  readonly row: Row
  readonly passage: Passage
  readonly isCurrent: boolean
}

/**
 * A passage in the run of its paragraph. Its kind is heard before it, from an attribute (published.css): the
 * element holds no characters but the outlet’s.
 */
export const PublishedText = memo(function PublishedText({ row, passage, isCurrent }: Props) {
  const pair = usePair()
  const isVisited = useVariorum((state) => state.visited === row.id)
  const isSelected = useVariorum((state) => state.selected === row.id)
  const isOnly = row.shape === 'only' && pair.relationship !== 'other-speech'
  return (
    <span
      className="passage"
      // One tab stop a pane, as DESIGN asks of a reading area, rather than a button a sentence.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      data-rows={row.id}
      data-kind={row.kind}
      data-only={isOnly ? passage.side : undefined}
      data-visited={isVisited || undefined}
      data-selected={isSelected || undefined}
      data-told={rowText(row, pair)}
    >
      <span data-passage={passage.start} data-row={row.id}>
        <PassageText passage={passage} />
      </span>
    </span>
  )
})
