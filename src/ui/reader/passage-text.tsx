import type { Passage, Segment } from '../../view/model.ts'
import { SegmentText } from './segment-text.tsx'

interface Props {
  readonly passage: Passage
}

/** A passage in the outlet's own characters, marks laid over them: its `textContent` is the original stretch. */
export function PassageText({ passage }: Props) {
  return quoteRuns(passage.segments).map((segments) => {
    const [first] = segments
    if (!first) return null
    const drawn = segments.map((segment) => (
      <SegmentText key={segment.start} side={passage.side} segment={segment} />
    ))
    if (first.quote === null) return drawn
    return (
      <span key={first.start} className="quote" data-quote={first.quote}>
        {drawn}
      </span>
    )
  })
}

/** Segments of one quote, or of none, that follow one another. */
function quoteRuns(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = []
  for (const segment of segments) {
    const run = runs.at(-1)
    if (run?.[0]?.quote === segment.quote) run.push(segment)
    else runs.push([segment])
  }
  return runs
}
