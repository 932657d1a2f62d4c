import { useVariorum } from '../../../store/use-store.ts'
import { sharedText, showPossibleText, THEMES_TEXT } from '../../../view/themes-labels.ts'
import { usePair } from '../pair-context.ts'
import { placeInSight } from '../place-in-sight.ts'

interface Props {
  readonly sure: number
  readonly possible: number
  readonly isShown: boolean
  readonly onAsk: (isShown: boolean) => void
}

/** How much both say, and the ways to see more: the possible ones, and all the rest. */
export function ThemesHead({ sure, possible, isShown, onAsk }: Props) {
  const { comparison } = usePair()
  const chooseView = useVariorum((state) => state.chooseView)
  return (
    <header className="themes-head">
      <p>
        {sharedText(
          sure,
          comparison.left.reading.sentences.length,
          comparison.right.reading.sentences.length,
        )}
      </p>
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
