import type { Side } from '../../../engine/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { sharedText, showPossibleText, THEMES_TEXT } from '../../../view/themes-labels.ts'
import { sentencesTold, type Theme } from '../../../view/themes.ts'
import { usePair } from '../pair-context.ts'
import { placeInSight } from '../place-in-sight.ts'

interface Props {
  readonly sure: readonly Theme[]
  readonly possible: number
  readonly isShown: boolean
  readonly onAsk: (isShown: boolean) => void
}

/** How much both say, and the ways to see more: the possible ones, and all the rest. */
export function ThemesHead({ sure, possible, isShown, onAsk }: Props) {
  const { comparison } = usePair()
  const share = (side: Side) => ({
    told: sentencesTold(sure, side),
    of: comparison[side].reading.sentences.length,
  })
  const chooseView = useVariorum((state) => state.chooseView)
  return (
    <header className="themes-head">
      <p>{sharedText(sure.length, { left: share('left'), right: share('right') })}</p>
      {possible > 0 && (
        <button type="button" className="text-button" onClick={() => onAsk(!isShown)}>
          {isShown ? THEMES_TEXT.hidePossible : showPossibleText(possible)}
        </button>
      )}
      <button type="button" className="button" onClick={() => chooseView('published', placeInSight())}>
        {THEMES_TEXT.readWhole}
      </button>
    </header>
  )
}
