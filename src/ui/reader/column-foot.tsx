import type { Side } from '../../engine/model.ts'
import { furnitureText } from '../../view/labels.ts'
import type { FurnitureNote } from '../../view/model.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { dirOf, langOf, usePair } from './pair-context.ts'

interface Props {
  readonly side: Side
}

/** Whose text this is, always; and what else stands on the outlet's page, folded under its name. */
export function ColumnFoot({ side }: Props) {
  const pair = usePair()
  const notes = pair.layout.furniture[side]
  if (notes.length === 0) return null
  const rights = notes.filter(isRights)
  const folded = notes.filter((note) => !isRights(note))
  const words = (note: FurnitureNote) => pair[side].article.text.slice(note.start, note.end)
  const own = { lang: langOf(pair, side), dir: dirOf(pair, side) }
  return (
    <footer className="column-foot" data-side={side}>
      {rights.map((note) => (
        <p key={note.start} {...own}>
          {words(note)}
        </p>
      ))}
      {folded.length > 0 && (
        <details className="fold">
          <summary>
            {SCREEN_TEXT.notTheAccount}: {folded.map(({ rule }) => furnitureText(rule)).join(', ')}
          </summary>
          <dl>
            {folded.map((note) => (
              <div key={note.start}>
                <dt>{furnitureText(note.rule)}</dt>
                <dd {...own}>{words(note)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </footer>
  )
}

function isRights({ rule }: FurnitureNote): boolean {
  return rule === 'source-line' || rule === 'licence-line'
}
