import { DESK_TEXT } from '../../../view/desk-labels.ts'
import type { Titles } from '../../../view/desk/titles.ts'

interface Props {
  readonly titles: Titles
}

/** The headlines that are no part of the texts; once, where both have the same. */
export function DeskTitles({ titles: { left, right } }: Props) {
  if (left === undefined && right === undefined) return null
  return (
    <div className="desk-block" data-role="headline">
      <h2 className="desk-words" dir="auto">
        {left === right ? (
          left
        ) : (
          <>
            {left !== undefined && <del data-say={DESK_TEXT.del}>{left}</del>}
            {right !== undefined && <ins data-say={DESK_TEXT.ins}>{right}</ins>}
          </>
        )}
      </h2>
    </div>
  )
}
