import type { Side } from '../../../engine/model.ts'
import type { RowId } from '../../../view/model.ts'
import type { PublishedParagraph } from '../../../view/published.ts'
import { ColumnFoot } from '../column-foot.tsx'
import { ColumnMeta } from '../column-meta.tsx'
import { usePair } from '../pair-context.ts'
import { Paragraph } from './paragraph.tsx'

interface Props {
  readonly side: Side
  readonly paragraphs: readonly PublishedParagraph[]
  /** The pane’s one tab stop. */
  readonly current: RowId | null
}

/** One article whole, scrolled by itself. */
export function Pane({ side, paragraphs, current }: Props) {
  const { names } = usePair()
  return (
    <section className="cell pane" data-side={side} aria-label={names[side]}>
      <div className="pane-text">
        <ColumnMeta side={side} />
        {paragraphs.map((paragraph) => (
          <Paragraph
            key={paragraph.passages[0]?.passage.start}
            side={side}
            paragraph={paragraph}
            current={paragraph.passages.some(({ row }) => row.id === current) ? current : null}
          />
        ))}
        <ColumnFoot side={side} />
      </div>
    </section>
  )
}
