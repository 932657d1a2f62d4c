import { Fragment, memo, useMemo } from 'react'
import { tagTexts } from '../../../view/desk-labels.ts'
import { editsIn } from '../../../view/desk/edits.ts'
import { isSameBlock } from '../../../view/desk/folds.ts'
import type { DeskBlock } from '../../../view/desk/model.ts'
import { furnitureText } from '../../../view/labels.ts'
import type { RowId } from '../../../view/model.ts'
import { dirOf, langOf, usePair } from '../pair-context.ts'
import { DeskPassage } from './desk-passage.tsx'
import { PieceText } from './piece-text.tsx'

interface Props {
  readonly block: DeskBlock
  /** The one tab stop of the text, where it stands here. */
  readonly current: RowId | null
  readonly isStyleShown: boolean
  readonly onPick: (row: RowId) => void
}

/** A paragraph, a headline, or a line such as a byline; in the margin, the kinds of change in it. */
function DrawnBlock({ block, current, isStyleShown, onPick }: Props) {
  const pair = usePair()
  const edits = useMemo(() => editsIn(pair.comparison, block), [pair, block])
  const tags = tagTexts(edits)
  return (
    <li
      className="desk-block"
      data-role={block.kind === 'text' ? block.role : 'credit'}
      lang={langOf(pair, 'right')}
      dir={dirOf(pair, 'right')}
    >
      {tags.length > 0 && (
        <span className="desk-tags" aria-hidden="true">
          {tags.map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
        </span>
      )}
      <div className="desk-words">
        {block.kind === 'credit' ? (
          <p>
            <span className="clipped">{furnitureText(block.rule)}: </span>
            <PieceText pieces={block.pieces} isStyleShown={isStyleShown} />
          </p>
        ) : (
          block.rows.map((row, at) => (
            <Fragment key={row.id}>
              {at > 0 && ' '}
              <DeskPassage
                row={row}
                role={block.role}
                isCurrent={row.id === current}
                isStyleShown={isStyleShown}
                onPick={onPick}
              />
            </Fragment>
          ))
        )}
      </div>
    </li>
  )
}

/** Drawn anew only where something of it changes: folding makes parts of blocks anew, with the rows that they had. */
export const DeskBlockItem = memo(
  DrawnBlock,
  (before, after) =>
    isSameBlock(before.block, after.block) &&
    before.current === after.current &&
    before.isStyleShown === after.isStyleShown &&
    before.onPick === after.onPick,
)
