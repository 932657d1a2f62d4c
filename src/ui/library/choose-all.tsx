import { chooseAllText, CHOSEN_TEXT } from '../../view/chosen-labels.ts'
import type { Chosen } from './chosen.ts'
import type { ShelvedRow } from './shelved.ts'
import type { Choose } from './use-chosen.ts'

interface Props {
  readonly rows: readonly ShelvedRow[]
  readonly chosen: Chosen
  readonly choose: Choose
}

/** Ticks all that is listed, or, where it is ticked, takes the ticks away. Where two are listed, ticking them is quicker. */
export function ChooseAll({ rows, chosen, choose }: Props) {
  const shown = rows.flatMap((row) => (row.kind === 'article' ? [row.article.id] : []))
  if (shown.length <= 2) return null
  const ticked = new Set(chosen)
  const areAll = shown.every((id) => ticked.has(id))
  return (
    <button type="button" className="button" onClick={() => choose(() => (areAll ? [] : shown))}>
      {areAll ? CHOSEN_TEXT.none : chooseAllText(shown.length)}
    </button>
  )
}
