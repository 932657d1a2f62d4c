import { type CSSProperties, memo } from 'react'
import type { Side } from '../../../engine/model.ts'
import type { RowId } from '../../../view/model.ts'
import type { PaneStretch } from './pane-stretches.ts'
import { Paragraph } from './paragraph.tsx'

interface Props {
  readonly side: Side
  readonly stretch: PaneStretch
  /** Until it is, its place is held by its number of characters. */
  readonly isDrawn: boolean
  /** The pane’s one tab stop, where it stands here. */
  readonly current: RowId | null
}

/** Some paragraphs of one side. */
export const PanePart = memo(function PanePart({ side, stretch, isDrawn, current }: Props) {
  const paragraphs = stretch[side]
  if (!isDrawn) return <div className="later-paragraphs" style={heightOf(stretch, side)} />
  return (
    <div className="pane-part">
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.passages[0]?.passage.start}
          side={side}
          paragraph={paragraph}
          current={paragraph.passages.some(({ row }) => row.id === current) ? current : null}
        />
      ))}
    </div>
  )
})

function heightOf(stretch: PaneStretch, side: Side) {
  const passages = stretch[side].flatMap((paragraph) => paragraph.passages)
  const characters = passages.reduce((sum, { passage }) => sum + passage.end - passage.start, 0)
  const style: CSSProperties & Record<'--characters' | '--paragraphs', number> = {
    '--characters': characters,
    '--paragraphs': stretch[side].length,
  }
  return style
}
