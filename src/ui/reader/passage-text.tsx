import { Fragment } from 'react'
import type { Passage, Segment } from '../../view/model.ts'

interface Props {
  readonly passage: Passage
  /** The whole article's text, which the passage's offsets point into. */
  readonly text: string
}

/** A passage in the outlet's own characters, marks laid over them: its `textContent` is the original stretch. */
export function PassageText({ passage, text }: Props) {
  return passage.segments.map((segment) => (
    <Fragment key={segment.start}>{segmentText(segment, text.slice(segment.start, segment.end))}</Fragment>
  ))
}

function segmentText(segment: Segment, characters: string) {
  if (segment.kind === 'shared' || segment.kind === 'plain' || segment.kind === 'furniture') return characters
  return (
    <mark
      className="mark"
      data-kind={segment.kind}
      data-start={segment.start}
      data-end={segment.end}
      data-partner={segment.partner.map((span) => `${span.start}-${span.end}`).join(' ')}
    >
      {characters}
    </mark>
  )
}
