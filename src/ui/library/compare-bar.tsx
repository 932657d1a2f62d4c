import type { State } from '../../store/model.ts'
import { findArticle } from '../../store/shelf.ts'
import { useVariorum } from '../../store/use-store.ts'
import { outletText } from '../../view/names.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import type { ChosenPair } from './chosen-pair.ts'

interface Props {
  readonly chosen: ChosenPair
}

const SIDES = ['left', 'right'] as const

/** What is chosen so far, and the way to read it: always in sight below the list. */
export function CompareBar({ chosen }: Props) {
  const library = useVariorum((state) => state.library)
  const pasted = useVariorum((state) => state.pasted)
  const isPair = chosen.left !== '' && chosen.right !== '' && chosen.left !== chosen.right
  return (
    <div className="compare-bar">
      <p className="flex-1">
        {SIDES.map((side) => (
          <span key={side} className="chosen">
            {SCREEN_TEXT.sides[side]}{' '}
            <span className="outlet-name" data-side={side}>
              {nameOf(library, pasted, chosen[side])}
            </span>
          </span>
        ))}
      </p>
      <button type="submit" className="button button-main" disabled={!isPair}>
        {SCREEN_TEXT.compare}
      </button>
    </div>
  )
}

function nameOf(library: State['library'], pasted: State['pasted'], id: string): string {
  if (library.kind !== 'ready' || id === '') return '…'
  return outletText(findArticle(library.value, pasted, id)?.entry.outlet)
}
