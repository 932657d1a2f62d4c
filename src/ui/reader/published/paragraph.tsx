import { Fragment, memo } from 'react'
import type { Side } from '../../../engine/model.ts'
import type { RowId } from '../../../view/model.ts'
import type { PublishedParagraph, PublishedPassage } from '../../../view/published.ts'
import { dirOf, langOf, type Pair, usePair } from '../pair-context.ts'
import { ROLE_TAGS } from '../role-tags.ts'
import { PublishedText } from './published-text.tsx'

interface Props {
  readonly side: Side
  readonly paragraph: PublishedParagraph
  /** The passage that is the pane’s tab stop, where it stands here. */
  readonly current: RowId | null
}

/** A paragraph as the outlet wrote it: its passages run on. */
export const Paragraph = memo(function Paragraph({ side, paragraph, current }: Props) {
  const pair = usePair()
  const { role, passages } = paragraph
  const Tag = ROLE_TAGS[role]
  return (
    <Tag className={role} lang={langOf(pair, side)} dir={dirOf(pair, side)}>
      {passages.map((one, at) => (
        <Fragment key={one.passage.start}>
          {gapBefore(pair, passages[at - 1], one)}
          <PublishedText row={one.row} passage={one.passage} isCurrent={one.row.id === current} />
        </Fragment>
      ))}
    </Tag>
  )
})

/** What stands between two passages: the text’s own space, or none; a line of furniture is folded at the foot. */
function gapBefore(pair: Pair, before: PublishedPassage | undefined, { passage }: PublishedPassage): string {
  if (!before) return ''
  const gap = pair[passage.side].article.text.slice(before.passage.end, passage.start)
  return gap.trim() === '' ? gap : ' '
}
