import { Fragment } from 'react'
import type { Span } from '../../engine/model.ts'
import { segmentText } from '../../view/labels.ts'
import type { Passage } from '../../view/model.ts'
import { usePair } from './pair-context.ts'

interface Props {
  readonly passage: Passage
}

/** A passage in the outlet's own characters, marks laid over them: its `textContent` is the original stretch. */
export function PassageText({ passage }: Props) {
  const pair = usePair()
  const { text } = pair[passage.side].article
  return passage.segments.map(({ start, end, kind, partner, stretch }) => {
    const characters = text.slice(start, end)
    const said = segmentText(kind, pair.relationship)
    if (said === null)
      return stretch === null ? (
        <Fragment key={start}>{characters}</Fragment>
      ) : (
        <span key={start} className="stretch" data-stretch={stretch}>
          {characters}
        </span>
      )
    return (
      <mark
        key={start}
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
  })
}

/** `12-30 44-50`, for use-partners.ts. */
function spansText(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ')
}
