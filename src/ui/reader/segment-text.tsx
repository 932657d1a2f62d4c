import type { Side, Span } from '../../engine/model.ts'
import { segmentText } from '../../view/labels.ts'
import type { Segment } from '../../view/model.ts'
import { usePair } from './pair-context.ts'

interface Props {
  readonly side: Side
  readonly segment: Segment
}

/** One stretch of a passage: its characters, with a mark over them where one is due. */
export function SegmentText({ side, segment }: Props) {
  const pair = usePair()
  const { start, end, kind, partner, stretch } = segment
  const characters = pair[side].article.text.slice(start, end)
  const said = segmentText(kind, pair.relationship)
  if (said === null)
    return stretch === null ? (
      characters
    ) : (
      <span className="stretch" data-stretch={stretch}>
        {characters}
      </span>
    )
  return (
    <mark
      className="mark"
      data-kind={kind}
      data-start={start}
      data-end={end}
      data-partner={spansText(partner)}
      data-stretch={stretch ?? undefined}
      data-say={said}
    >
      {characters}
    </mark>
  )
}

/** `12-30 44-50`, for use-partners.ts. */
function spansText(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ')
}
